using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Publishing;

/// <summary>
/// Bytes → folder, all or nothing. Opening it finishes or undoes what an interruption left; publishing shows the complete
/// old or the complete new set, rewrites nothing that is the same, and never touches what the program did not make.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly IOutputDisk disk;
    private readonly Journal journal;
    private readonly Dictionary<string, StandingFile?> standing = new(StringComparer.Ordinal);
    private FileRecord record = FileRecord.Empty;
    private string? unlocked;
    private RunLock? own;

    private OutputFolder(IOutputDisk disk)
    {
        this.disk = disk;
        journal = new Journal(disk);
    }

    /// <summary>Files that another program held open when the last run's change was taken up.</summary>
    public ImmutableArray<string> Held { get; private set; } = [];

    /// <summary>What the program has written here and not taken away since.</summary>
    public IEnumerable<string> RecordedPaths => record.Hashes.Keys;

    public static OutputFolder Open(IOutputDisk disk)
    {
        var folder = new OutputFolder(disk);
        folder.Recover();
        return folder;
    }

    /// <summary>
    /// Enters a folder as the only run in it; throws, naming the other, when there is one. A folder that is not there yet
    /// is made when there is something to write.
    /// </summary>
    public static OutputFolder Enter(string path)
    {
        var folder = new OutputFolder(new OutputDisk(path)) { unlocked = path };
        if (Directory.Exists(path))
        {
            folder.Lock(path);
        }

        return folder;
    }

    /// <summary>
    /// Takes up what was interrupted in each folder that is there. A folder in which another run is at work is that run's,
    /// and files still held open are told by whoever goes on to write there.
    /// </summary>
    public static void TakeUp(IEnumerable<string> paths)
    {
        foreach (var path in paths.Where(path => Directory.Exists(Path.Combine(path, Journal.Folder))))
        {
            try
            {
                Enter(path).Dispose();
            }
            catch (AnotherRunException)
            {
                continue;
            }
        }
    }

    /// <summary>What stands at a path, or null; pages that are written side by side ask as well.</summary>
    public StandingFile? Find(string path)
    {
        lock (standing)
        {
            if (!standing.TryGetValue(path, out var file))
            {
                file = disk.Exists(path)
                    ? new StandingFile(path, disk.Read(path)) { RecordedHash = record.Hashes.GetValueOrDefault(path), HasRecord = !record.Hashes.IsEmpty }
                    : null;
                standing.Add(path, file);
            }

            return file;
        }
    }

    /// <summary>
    /// Begins to write beside, on other cores, files that are sure to be published; what is not published after all leaves no trace.
    /// </summary>
    public void Begin(IReadOnlyCollection<OutputFile> files)
    {
        if (files.Count > 0)
        {
            LockAtLast();
            if (Held.IsEmpty)
            {
                journal.Begin(files.Where(file => !IsThere(file)));
            }
        }
    }

    public PublishOutcome Publish(OutputSet set)
    {
        LockAtLast();
        if (!Held.IsEmpty)
        {
            // The set that waits would be lost, and with it what only that run was asked for.
            return new PublishOutcome(0, Held);
        }

        var made = set.Files.ToDictionary(file => file.RelativePath, StringComparer.Ordinal);
        var removes = Obsolete(set, record, made);
        var next = new FileRecord(record.Hashes
            .RemoveRange(removes.Select(remove => remove.Path))
            .SetItems(SideBySide.Map(set.Files, file => KeyValuePair.Create(file.RelativePath, file.Hash))));
        var puts = set.Files.Append(next.ToFile()).Where(file => !IsThere(file)).ToArray();
        return puts.Length + removes.Length == 0
            ? new PublishOutcome(0, [])
            : new PublishOutcome(puts.Length + removes.Length, journal.Run(puts, removes));
    }

    public void Dispose()
    {
        journal.Abandon();
        own?.Dispose();
    }

    private void Recover()
    {
        Held = journal.Recover();
        record = FileRecord.Read(disk);
    }

    // The folder was not there when this run began; another may have made it since.
    private void LockAtLast()
    {
        if (own is null && unlocked is not null)
        {
            Lock(unlocked);
        }
    }

    private void Lock(string path)
    {
        own = RunLock.Take(path);
        standing.Clear();
        Recover();
    }

    private static ImmutableArray<JournalStep.Remove> Obsolete(OutputSet set, FileRecord old, Dictionary<string, OutputFile> made) =>
        [.. old.Hashes.Where(pair => !made.ContainsKey(pair.Key) && set.IsObsolete(pair.Key)).Select(pair => new JournalStep.Remove(pair.Value, pair.Key))];

    private bool IsThere(OutputFile file) => Find(file.RelativePath) is { } old && file.Bytes.Span.SequenceEqual(old.Bytes.Span);
}
