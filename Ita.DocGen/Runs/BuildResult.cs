using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.YearFolders;

namespace Ita.DocGen.Runs;

/// <summary>What came of a year folder.</summary>
public sealed record BuildResult(int PlanYear, string Banner, ImmutableArray<Diagnostic> Findings, ImmutableArray<DocumentOutcome> Documents)
{
    /// <summary>Nothing is filled in yet: no fault, just nothing to do.</summary>
    public bool IsEmpty { get; init; }

    public DateOnly RunDate { get; init; }

    /// <summary>What is left to do, soonest first.</summary>
    public ImmutableArray<RemainingTask> Remaining { get; init; } = [];

    internal static BuildResult Empty(FolderOfYear folder, ImmutableArray<DocumentOutcome> documents) =>
        new(folder.PlanYear, YearBanner.Of(folder.PlanYear), [], documents) { IsEmpty = true, RunDate = folder.RunDate, Notices = folder.Shelf.NoticesOf(folder.PlanYear) };

    /// <summary>Files that another program holds open: the new set waits for the next start.</summary>
    public ImmutableArray<string> Held { get; init; } = [];

    /// <summary>Who the office is and the result it works from; null when its workbooks could not be read at all.</summary>
    public RunFigures? Figures { get; init; }

    /// <summary>Which rules of the folder are not announced yet.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];

    public IEnumerable<DocumentOutcome> In(DocumentState state) => Documents.Where(document => document.State == state);

    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}
