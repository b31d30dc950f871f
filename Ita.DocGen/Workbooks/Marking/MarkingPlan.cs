using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Workbooks;

/// <summary>Which cells of which sheets of one workbook are coloured, and which of them carry a comment; the same for .xlsx and .xls.</summary>
internal sealed record MarkingPlan(string FileName, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>More make Excel slow to open, and NPOI 2.4.1 throws beyond 2,040.</summary>
    public const int MostComments = 1000;

    public ImmutableArray<MarkedCell> CellsOf(string sheetName)
    {
        var cells = Findings
            .Where(finding => finding.Cell.Row > 0 && finding.Cell.Sheet == sheetName.Trim())
            .GroupBy(finding => (finding.Cell.Row, Column: Math.Max(1, finding.Cell.Column)))
            .Select(group => new MarkedCell(group.Key.Row, group.Key.Column, [.. group.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Code, StringComparer.Ordinal)]))
            .ToArray();
        var spoken = cells
            .OrderByDescending(cell => cell.Weight)
            .ThenBy(cell => (cell.Row, cell.Column))
            .Take(MostComments)
            .ToHashSet();
        return [.. cells.OrderBy(cell => (cell.Row, cell.Column)).Select(cell => cell with { HasComment = spoken.Contains(cell) })];
    }
}
