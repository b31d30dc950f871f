using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Workbooks;

/// <summary>A cell of the user's workbook and all that was found there, the heaviest first.</summary>
internal sealed record MarkedCell(int Row, int Column, ImmutableArray<Diagnostic> Findings)
{
    public Severity Weight => Findings[0].Severity;

    /// <summary>Whether a comment says on the spot what was found; the cell is coloured and listed all the same.</summary>
    public bool HasComment { get; init; }
}
