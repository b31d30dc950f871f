using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Ita.DocGen.Publishing;

/// <summary>
/// Makes many renames one change. Files are staged first; renaming the journal into place is the moment from which on the
/// change counts: an interruption before it is undone, one after it is finished, both by <see cref="Recover"/>.
/// What a step replaces is set aside until the last one is done, so that a file held open brings the old set back.
/// </summary>
internal sealed class Journal(IOutputDisk disk)
{
    public const string Folder = ".ita/";

    private const string Staging = Folder + "next/";
    private const string SetAside = Folder + "old/";
    private const string Committed = Folder + "journal.txt";
    private const string Unfinished = Folder + "journal.new";
    private const string LastLine = "end";

    private const int Hands = 4;

    private readonly Dictionary<OutputFile, string> begun = [];
    private readonly List<Task> staging = [];

    /// <summary>Finishes or undoes what an earlier run left; answers the files that are held open.</summary>
    public ImmutableArray<string> Recover()
    {
        if (FindSteps() is { } steps)
        {
            return Finish(steps);
        }

        Discard();
        return [];
    }

    /// <summary>
    /// Begins to stage what is sure to be put, while the rest is still being made. By threads of their own, because they
    /// mostly wait: several at once, because a disk then has fewer turns to make.
    /// </summary>
    public void Begin(IEnumerable<OutputFile> puts)
    {
        if (begun.Count == 0)
        {
            Discard();
        }

        var added = puts.Where(put => !begun.ContainsKey(put)).Select(put => (put, Staged: PlaceFor(put))).ToArray();
        for (var hand = 0; hand < Math.Min(Hands, added.Length); hand++)
        {
            var own = added.Where((_, index) => index % Hands == hand).ToArray();
            staging.Add(Task.Factory.StartNew(() => Stage(own), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        }
    }

    /// <summary>What was begun and never put goes again.</summary>
    public void Abandon()
    {
        if (begun.Count > 0)
        {
            Task.WhenAll(staging).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
            Forget();
            Discard();
        }
    }

    /// <summary>
    /// Puts and removes as one; answers the files that are held open, in which case nothing has changed yet. When the disk
    /// is full or refuses, what was staged goes again and the fault is the caller's.
    /// </summary>
    public ImmutableArray<string> Run(IReadOnlyCollection<OutputFile> puts, IEnumerable<JournalStep.Remove> removes)
    {
        Begin(puts);
        ImmutableArray<JournalStep> steps;
        try
        {
            Task.WhenAll(staging).GetAwaiter().GetResult();
            steps = [.. puts.Select(put => new JournalStep.Put(begun[put], put.RelativePath)), .. removes];
            disk.Write(Unfinished, Encoding.UTF8.GetBytes(Print(steps)));
            disk.Move(Unfinished, Committed);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Discard();
            throw;
        }
        finally
        {
            Forget();
        }

        return Finish(steps);
    }

    private string PlaceFor(OutputFile put) => begun[put] = string.Create(CultureInfo.InvariantCulture, $"{Staging}{begun.Count}");

    private void Stage(IEnumerable<(OutputFile File, string Staged)> puts)
    {
        foreach (var (file, staged) in puts)
        {
            disk.MakeRoomFor(file.RelativePath);
            disk.Write(staged, file.Bytes);
        }
    }

    private void Forget()
    {
        begun.Clear();
        staging.Clear();
    }

    // Asking first leaves the old set untouched; a file opened only after the question brings it back. What is done
    // already may be open again: it is not asked about.
    private ImmutableArray<string> Finish(ImmutableArray<JournalStep> steps)
    {
        ImmutableArray<string> held = [.. steps.Where(IsToBeDone).Select(step => step.Path).Where(disk.IsHeld)];
        if (held.IsEmpty)
        {
            held = Replay(steps);
        }

        if (held.IsEmpty)
        {
            Discard();
        }
        else
        {
            Undo(steps);
        }

        return held;
    }

    private bool IsToBeDone(JournalStep step) => step is not JournalStep.Put put || disk.Exists(put.Staged);

    private ImmutableArray<string> Replay(ImmutableArray<JournalStep> steps)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            try
            {
                Replay(steps[i], AsideOf(i));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                return [steps[i].Path];
            }
        }

        return [];
    }

    private void Replay(JournalStep step, string aside)
    {
        switch (step)
        {
            case JournalStep.Put put when disk.Exists(put.Staged):
                if (disk.Exists(put.Path) && !disk.Exists(aside))
                {
                    disk.Move(put.Path, aside);
                }

                disk.Move(put.Staged, put.Path);
                break;
            case JournalStep.Remove remove when disk.Exists(remove.Path) && FileRecord.HashOf(disk.Read(remove.Path)) == remove.Hash:
                disk.Move(remove.Path, aside);
                break;
        }
    }

    // Backwards and step by step, each of which may be done, half done or not begun. What cannot be moved even so waits
    // for the next start, which goes forward again.
    private void Undo(ImmutableArray<JournalStep> steps)
    {
        try
        {
            for (var i = steps.Length - 1; i >= 0; i--)
            {
                if (steps[i] is JournalStep.Put put && !disk.Exists(put.Staged))
                {
                    disk.Move(put.Path, put.Staged);
                }

                if (disk.Exists(AsideOf(i)))
                {
                    disk.Move(AsideOf(i), steps[i].Path);
                }
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    private static string AsideOf(int step) => string.Create(CultureInfo.InvariantCulture, $"{SetAside}{step}");

    // The journal goes first: staged files without one are thrown away, a journal without staged files would count as done.
    private void Discard()
    {
        foreach (var path in new[] { Committed, Unfinished }.Where(disk.Exists).Concat(disk.FilesIn(Staging)).Concat(disk.FilesIn(SetAside)))
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
