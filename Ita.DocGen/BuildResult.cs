using System.Collections.Immutable;
using Ita.DocGen.Composition;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen;

/// <summary>What came of a year folder.</summary>
public sealed record BuildResult(int PlanYear, ImmutableArray<Diagnostic> Findings, ImmutableArray<Composed> Documents)
{
    public IEnumerable<Composed> Made => Documents.Where(composed => composed.Document is not null);

    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}
