namespace Ita.DocGen.Cli;

/// <summary>
/// Waits until the files of a folder differ from those last built. The watcher of the system only wakes it; what counts is
/// the folder itself, looked at before each build, so that a change which comes during a build is seen right after it.
/// </summary>
/// <remarks>
/// Excel saves in a dance: a temporary file beside the book, the book renamed away, the temporary one renamed to it, the rest deleted.
/// So a change is believed when two looks in a row agree, every changed book is whole and none is gone, or when that lasts.
/// </remarks>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(25);

    // Network drives and sticks do not always tell of changes.
    private static readonly TimeSpan WithoutWord = TimeSpan.FromMilliseconds(1000);
    private static readonly TimeSpan UntilBelieved = TimeSpan.FromMilliseconds(1500);

    private readonly string folder;
    private readonly AutoResetEvent told = new(false);
    private readonly FileSystemWatcher? watcher;
    private FolderStamp built;

    public FolderWatch(string folder)
    {
        this.folder = folder;
        watcher = FindWatcher(folder);
        built = FolderStamp.Of(folder);
    }

    /// <summary>The name of a changed file once the folder has come to rest; null when the folder is gone.</summary>
    public string? WaitForChange()
    {
        while (Directory.Exists(folder))
        {
            var first = FolderStamp.Of(folder);
            if (first.FirstDifference(built) is not null && Settle(first) is { } settled && settled.FirstDifference(built) is { } changed)
            {
                built = settled;
                return changed;
            }

            told.WaitOne(WithoutWord);
        }

        return null;
    }

    public void Dispose()
    {
        watcher?.Dispose();
        told.Dispose();
    }

    private FolderStamp? Settle(FolderStamp look)
    {
        var waited = TimeSpan.Zero;
        while (Directory.Exists(folder))
        {
            Thread.Sleep(BetweenLooks);
            waited += BetweenLooks;
            var next = FolderStamp.Of(folder);
            var isSaved = next.HasAllOf(built) && next.IsWhole(folder, built);
            if (next.FirstDifference(look) is null && (isSaved || waited > UntilBelieved))
            {
                return next;
            }

            look = next;
        }

        return null;
    }

    private FileSystemWatcher? FindWatcher(string place)
    {
        try
        {
            var found = new FileSystemWatcher(place) { IncludeSubdirectories = true };
            FileSystemEventHandler wake = (_, _) => told.Set();
            found.Changed += wake;
            found.Created += wake;
            found.Deleted += wake;
            found.Renamed += (_, _) => told.Set();
            found.EnableRaisingEvents = true;
            return found;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException)
        {
            // No more watches to be had on this machine: a look every second does as well.
            return null;
        }
    }
}
