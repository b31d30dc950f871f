using System.Collections.Immutable;
using System.Text;

namespace Ita.DocGen.Publishing;

/// <summary>
/// Makes many renames one change. Files are staged first; renaming the journal into place is the moment from which on the
/// change counts: an interruption before it is undone, one after it is finished, both by <see cref="Recover"/>.
/// </summary>
internal sealed class Journal(IOutputDisk disk)
{
    public const string Folder = ".ita/";

    private const string Staging = Folder + "next/";
    private const string Committed = Folder + "journal.txt";
    private const string Unfinished = Folder + "journal.new";
    private const string LastLine = "end";

    /// <summary>Half-done work of which another program still holds a file: until it is closed nothing else may change.</summary>
    public bool IsStuck { get; private set; }

    /// <summary>Finishes or undoes what an earlier run left; answers the files that are held open.</summary>
    public ImmutableArray<string> Recover()
    {
        if (FindSteps() is not { } steps)
        {
            Discard();
            return [];
        }

        var isBegun = steps.OfType<JournalStep.Put>().Any(put => !disk.Exists(put.Staged));
        var held = isBegun ? Replay(steps) : Finish(steps);
        IsStuck = isBegun && !held.IsEmpty;
        return held;
    }

    /// <summary>Puts and removes as one; answers the files that are held open, in which case nothing has changed yet.</summary>
    public ImmutableArray<string> Run(IEnumerable<OutputFile> puts, IEnumerable<JournalStep.Remove> removes)
    {
        Discard();
        var steps = ImmutableArray.CreateBuilder<JournalStep>();
        foreach (var file in puts)
        {
            var staged = $"{Staging}{steps.Count}";
            disk.Write(staged, file.Bytes);
            steps.Add(new JournalStep.Put(staged, file.RelativePath));
        }

        steps.AddRange(removes);
        disk.Write(Unfinished, Encoding.UTF8.GetBytes(Print(steps)));
        disk.Move(Unfinished, Committed);
        return Finish(steps.ToImmutable());
    }

    // Asking first keeps the old set whole: the change waits for the next start rather than stopping half-way.
    private ImmutableArray<string> Finish(ImmutableArray<JournalStep> steps)
    {
        ImmutableArray<string> held = [.. steps.Select(step => step.Path).Where(disk.IsHeld)];
        return held.IsEmpty ? Replay(steps) : held;
    }

    private ImmutableArray<string> Replay(ImmutableArray<JournalStep> steps)
    {
        var held = ImmutableArray.CreateBuilder<string>();
        foreach (var step in steps)
        {
            try
            {
                Replay(step);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                held.Add(step.Path);
            }
        }

        if (held.Count == 0)
        {
            Discard();
        }

        return held.ToImmutable();
    }

    private void Replay(JournalStep step)
    {
        switch (step)
        {
            case JournalStep.Put put when disk.Exists(put.Staged):
                disk.Move(put.Staged, put.Path);
                break;
            case JournalStep.Remove remove when disk.Exists(remove.Path) && FileRecord.HashOf(disk.Read(remove.Path)) == remove.Hash:
                disk.Delete(remove.Path);
                break;
        }
    }

    // The journal goes first: staged files without one are thrown away, a journal without staged files would count as begun.
    private void Discard()
    {
        foreach (var path in new[] { Committed, Unfinished }.Where(disk.Exists).Concat(disk.FilesIn(Staging)))
        {
            disk.Delete(path);
        }
    }

    private static string Print(IEnumerable<JournalStep> steps) => string.Concat(steps.Select(step => step switch
    {
        JournalStep.Put put => $"put {put.Staged} {put.Path}\n",
        JournalStep.Remove remove => $"remove {remove.Hash} {remove.Path}\n",
        _ => "",
    })) + LastLine;

    private ImmutableArray<JournalStep>? FindSteps()
    {
        if (!disk.Exists(Committed))
        {
            return null;
        }

        var lines = Encoding.UTF8.GetString(disk.Read(Committed)).Split('\n');
        return lines[^1] == LastLine ? [.. lines[..^1].Select(Parse)] : null;
    }

    private static JournalStep Parse(string line)
    {
        var words = line.Split(' ', 3);
        return words[0] == "put" ? new JournalStep.Put(words[1], words[2]) : new JournalStep.Remove(words[1], words[2]);
    }
}
