using System.Collections.Immutable;
using System.Globalization;

namespace Ita.DocGen.Publishing;

/// <summary>
/// Bytes → folder, all or nothing. Opening it finishes or undoes what an interruption left; publishing shows the complete
/// old or the complete new set, rewrites nothing that is the same, and never touches what the program did not make.
/// </summary>
internal sealed class OutputFolder(IOutputDisk disk)
{
    private readonly Journal journal = new(disk);

    /// <summary>Files that another program held open when the last run's change was taken up.</summary>
    public ImmutableArray<string> Held { get; private set; } = [];

    public static OutputFolder Open(IOutputDisk disk)
    {
        var folder = new OutputFolder(disk);
        folder.Held = folder.journal.Recover();
        return folder;
    }

    /// <summary>Publishes as the only run in the folder; throws, naming the cause, when another run or an open file is in the way.</summary>
    public static void Write(string folder, IReadOnlyList<OutputFile> files)
    {
        using var one = RunLock.TryTake(folder, string.Create(CultureInfo.InvariantCulture, $"ita ({Environment.ProcessId})"), out var holder);
        if (one is null)
        {
            throw new IOException($"{folder}: {holder}");
        }

        var outcome = Open(new OutputDisk(folder)).Publish(new OutputSet(files));
        if (!outcome.Held.IsEmpty)
        {
            throw new IOException(string.Join(", ", outcome.Held));
        }
    }

    public PublishOutcome Publish(OutputSet set)
    {
        if (journal.IsStuck)
        {
            return new PublishOutcome(0, Held);
        }

        var old = FileRecord.Read(disk);
        var made = set.Files.ToDictionary(file => file.RelativePath, StringComparer.Ordinal);
        var removes = Obsolete(set, old, made);
        var record = new FileRecord(old.Hashes
            .RemoveRange(removes.Select(remove => remove.Path))
            .SetItems(made.Select(pair => KeyValuePair.Create(pair.Key, FileRecord.HashOf(pair.Value.Bytes.Span)))));
        var puts = set.Files.Append(record.ToFile()).Where(file => !IsThere(file)).ToArray();
        return puts.Length + removes.Length == 0
            ? new PublishOutcome(0, [])
            : new PublishOutcome(puts.Length + removes.Length, journal.Run(puts, removes));
    }

    private static ImmutableArray<JournalStep.Remove> Obsolete(OutputSet set, FileRecord old, Dictionary<string, OutputFile> made) =>
        [.. old.Hashes.Where(pair => !made.ContainsKey(pair.Key) && set.IsObsolete(pair.Key)).Select(pair => new JournalStep.Remove(pair.Value, pair.Key))];

    private bool IsThere(OutputFile file) => disk.Exists(file.RelativePath) && file.Bytes.Span.SequenceEqual(disk.Read(file.RelativePath));
}
