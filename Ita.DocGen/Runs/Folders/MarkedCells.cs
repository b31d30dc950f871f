using Ita.DocGen.Diagnostics;
using Ita.DocGen.Narratives;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Runs;

/// <summary>HTML in a cell is told, but holds nothing back as it does in a file: it is printed as it stands, brackets and all.</summary>
internal static class MarkedCells
{
    public static IEnumerable<Diagnostic> Check(IEnumerable<WorkbookSnapshot> workbooks) =>
        from book in workbooks
        from sheet in book.Sheets
        from row in sheet.Rows
        from finding in Of(book.FileName, sheet.Name, row)
        select finding;

    private static IEnumerable<Diagnostic> Of(string file, string sheet, RowSnapshot row)
    {
        foreach (var column in row.FilledColumns)
        {
            if (row[column].Text is { } text && text.Contains('<', StringComparison.Ordinal))
            {
                var cell = new Sourced<string>(text, new CellAddress(file, sheet, row.Number, column));
                foreach (var finding in MarkdownNarrative.ReadCell(cell).Findings.Where(Problems.IsHtml))
                {
                    yield return finding.As(Severity.Warning);
                }
            }
        }
    }
}
