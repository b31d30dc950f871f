using System.Globalization;
using System.Xml.Linq;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>Marks an .xlsx or .xlsm in place, so that all the user has in it stays: formulas, lists, formats, pictures, charts, macros.</summary>
internal static class XlsxMarking
{
    public static byte[] Mark(byte[] workbook, MarkingPlan plan)
    {
        var package = EditedPackage.Open(workbook);
        var book = new EditedWorkbook(package);
        var styles = new EditedStyles(package.Change(book.StylesPart()));
        var notes = new List<string>();
        var sheets = book.Sheets().ToArray();
        for (var i = 0; i < sheets.Length; i++)
        {
            var cells = plan.CellsOf(sheets[i].Name);
            if (!cells.IsEmpty)
            {
                var sheet = new EditedSheet(package.Change(sheets[i].Part));
                Colour(sheet, styles, cells);
                notes.AddRange(Comment(package, sheets[i], sheet, cells, i + 1));
            }
        }

        var list = FindingsList.Of(plan, [.. sheets.Select(sheet => sheet.Name)], notes);
        var part = package.FreeName("xl/worksheets/itaFindings{0}.xml");
        var name = book.AddFirst(FindingsList.SheetName, part);
        package.Add(part, new FindingsSheet(book.Names, styles).Write(list), OfficeNames.SheetContent);
        book.AddPrintTitles(name, FindingsSheet.HeadingRowOf(list));
        return package.ToBytes();
    }

    private static void Colour(EditedSheet sheet, EditedStyles styles, IEnumerable<MarkedCell> cells)
    {
        foreach (var marked in cells)
        {
            XElement cell = sheet.Cell(marked.Row, marked.Column);
            var format = int.TryParse((string?)cell.Attribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            cell.SetAttributeValue("s", styles.Marked(format, MarkLook.Of(marked.Weight)));
        }
    }

    private static IEnumerable<string> Comment(EditedPackage package, (string Name, string Part) page, EditedSheet sheet, IReadOnlyList<MarkedCell> cells, int number)
    {
        if (SheetComments.Open(package, page.Part, sheet, number) is not { } comments)
        {
            return [MarkingNotes.CommentsKeptAsTheyAre(page.Name)];
        }

        foreach (var cell in cells.Where(cell => cell.HasComment))
        {
            comments.Add(cell);
        }

        var silent = cells.Count(cell => !cell.HasComment);
        return silent == 0 ? [] : [MarkingNotes.MoreThanComments(page.Name, silent)];
    }
}
