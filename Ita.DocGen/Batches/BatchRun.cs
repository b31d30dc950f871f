using System.Collections.Concurrent;
using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Runs;

namespace Ita.DocGen.Batches;

/// <summary>
/// Many agencies, several at a time; the years of one agency follow each other, since a year looks into the one before.
/// Whatever happens in one agency, the others go on: a failure is noted and told.
/// </summary>
internal sealed class BatchRun(BatchRequest request, Func<BuildRequest, YearAnswer> buildYear)
{
    /// <summary>Told as each year ends: its outcome, and how many of how many agencies are begun.</summary>
    public Action<YearOutcome, int, int> Told { get; init; } = (_, _, _) => { };

    public ImmutableArray<YearOutcome> Run(CancellationToken cancellation = default)
    {
        var agencies = AgencyFolders.Find(request.Root, request.Output).Where(agency => request.Shard.Holds(agency.Name)).ToArray();
        var outcomes = new ConcurrentBag<YearOutcome>();
        var begun = 0;
        // One at a time from the list: the partitioner's chunks would leave a core idle at the end.
        var queue = Partitioner.Create(agencies, EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(queue, new ParallelOptions { MaxDegreeOfParallelism = request.Jobs, CancellationToken = cancellation }, agency =>
        {
            var number = Interlocked.Increment(ref begun);
            var mayPassOver = request.Resume;
            foreach (var folder in agency.YearFolders)
            {
                var outcome = Build(agency.Name, folder, mayPassOver);
                mayPassOver &= outcome.IsSkipped;
                outcomes.Add(outcome);
                Told(outcome, number, agencies.Length);
            }
        });
        return [.. outcomes.OrderBy(outcome => outcome.Agency, StringComparer.Ordinal).ThenBy(outcome => outcome.Year, StringComparer.Ordinal)];
    }

    private YearOutcome Build(string agency, string folder, bool mayPassOver)
    {
        var year = YearName.Of(folder);
        var target = Path.Combine(request.Output, agency, year);
        var record = new YearRecord(target);
        try
        {
            var stamp = InputStamp.Of(folder, request.RunDate);
            if (mayPassOver && record.IsBuiltFrom(stamp))
            {
                return AsBefore(ReportReader.Read(agency, year, target));
            }

            var answer = buildYear(new BuildRequest(folder, target) { RunDate = request.RunDate });
            if (answer.Result is not { } result)
            {
                record.Failed(answer.Unreadable ?? "");
                return new YearOutcome(agency, year, YearState.Failed) { Failure = answer.Unreadable };
            }

            if (!result.Held.IsEmpty)
            {
                var held = string.Join(", ", result.Held);
                record.Failed(held);
                return new YearOutcome(agency, year, YearState.Failed) { Failure = held };
            }

            record.Built(stamp);
            return Outcome(agency, year, result);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return Failed(agency, year, record, fault);
        }
    }

    private static YearOutcome AsBefore(AgencyYear before) => new(before.Folder, before.Year, before.State)
    {
        Made = before.Made,
        HeldBack = before.HeldBack,
        Errors = before.Errors,
        Warnings = before.Warnings,
        IsSkipped = true,
    };

    private static YearOutcome Failed(string agency, string year, YearRecord record, Exception fault)
    {
        var isPlace = fault is IOException or UnauthorizedAccessException;
        var why = isPlace ? fault.Message : $"{fault.GetType().Name}: {fault.Message}";
        try
        {
            record.Failed(why);
        }
        catch (Exception second) when (second is IOException or UnauthorizedAccessException)
        {
            // The place that failed is the one the note would stand in; the outcome tells it all the same.
            why = $"{why} ({second.Message})";
        }

        return new YearOutcome(agency, year, YearState.Failed) { Failure = why, IsProgramFault = !isPlace };
    }

    private static YearOutcome Outcome(string agency, string year, BuildResult result)
    {
        var errors = result.Findings.Count(finding => finding.Severity == Severity.Error);
        var warnings = result.Findings.Count(finding => finding.Severity == Severity.Warning);
        var state = result.IsEmpty ? YearState.Missing : errors > 0 ? YearState.Errors : warnings > 0 ? YearState.Warnings : YearState.Complete;
        return new YearOutcome(agency, year, state)
        {
            Made = result.In(DocumentState.Made).Count(),
            HeldBack = result.In(DocumentState.HeldBack).Count(),
            Errors = errors,
            Warnings = warnings,
        };
    }
}
