using System.Collections.Immutable;
using Ita.DocGen.Composition;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen;

/// <summary>What came of a year folder.</summary>
public sealed record BuildResult(
    int PlanYear,
    string Banner,
    ImmutableArray<Diagnostic> Findings,
    ImmutableArray<Composed> Documents,
    ImmutableArray<HeldBackDocument> HeldBack)
{
    /// <summary>Nothing is filled in yet: no fault, just nothing to do.</summary>
    public bool IsEmpty { get; init; }

    public IEnumerable<Composed> Made => Documents.Where(composed => composed.Document is not null);

    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}
