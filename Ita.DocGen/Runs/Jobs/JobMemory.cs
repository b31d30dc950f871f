using System.Collections.Concurrent;

namespace Ita.DocGen.Runs;

/// <summary>
/// What the jobs of the last run came to, so that a run which asks for the same does not do it again. It never holds
/// more than the run that goes on and the one before.
/// </summary>
internal sealed class JobMemory
{
    private readonly bool remembers;
    private ConcurrentDictionary<string, DoneJob> before = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, DoneJob> now = new(StringComparer.Ordinal);

    private JobMemory(bool remembers) => this.remembers = remembers;

    /// <summary>For a program that ends after its run: every job is done.</summary>
    public static JobMemory None { get; } = new(remembers: false);

    public static JobMemory OfOneYear() => new(remembers: true);

    public void BeginRun()
    {
        if (remembers)
        {
            (before, now) = (now, new(StringComparer.Ordinal));
        }
    }

    /// <summary>Jobs may be asked for side by side.</summary>
    public TAnswer Do<TAnswer>(IJob<TAnswer> job)
        where TAnswer : class
    {
        if (!remembers)
        {
            return job.Do();
        }

        var done = before.GetValueOrDefault(job.Name) is { } old && SameContent.Of(old.Job, job) ? old : new DoneJob(job, job.Do());
        now[job.Name] = done;
        return (TAnswer)done.Answer;
    }
}
