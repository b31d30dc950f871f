using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>A finding in the reader's words. The cell is shown so that it can be copied into Excel's name box.</summary>
public sealed record FindingEntry(Severity Severity, string Code, CellAddress Cell, Wording Words, ImmutableArray<CellAddress> Related)
{
    /// <summary>The documents it holds back, or nothing.</summary>
    public string? HeldBack { get; init; }
}
