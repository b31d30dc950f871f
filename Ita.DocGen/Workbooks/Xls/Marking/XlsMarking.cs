using NPOI.HSSF.Record;
using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;

namespace Ita.DocGen.Workbooks.Xls;

/// <summary>Marks a legacy .xls. A sheet that holds drawings gets no comments: NPOI 2.4.1 would rewrite the drawings and lose charts.</summary>
internal static class XlsMarking
{
    public static byte[] Mark(byte[] workbook, MarkingPlan plan)
    {
        using var source = new MemoryStream(workbook);
        var book = new HSSFWorkbook(source);
        var looks = new XlsMarkStyles(book);
        var notes = new List<string>();
        var names = Enumerable.Range(0, book.NumberOfSheets).Select(book.GetSheetName).ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            var cells = plan.CellsOf(names[i]);
            if (!cells.IsEmpty)
            {
                notes.AddRange(Mark((HSSFSheet)book.GetSheetAt(i), cells, looks));
            }
        }

        var list = FindingsList.Of(plan, names, notes);
        XlsFindingsSheet.Write(book, looks, list, FreeName(names));
        using var target = new MemoryStream();
        book.Write(target);
        return target.ToArray();
    }

    private static IEnumerable<string> Mark(HSSFSheet sheet, IReadOnlyList<MarkedCell> cells, XlsMarkStyles looks)
    {
        foreach (var marked in cells)
        {
            var row = sheet.GetRow(marked.Row - 1) ?? sheet.CreateRow(marked.Row - 1);
            var cell = row.GetCell(marked.Column - 1) ?? Create(sheet, row, marked.Column - 1);
            cell.CellStyle = looks.Marked(cell.CellStyle, MarkLook.Of(marked.Weight));
        }

        if (sheet.Sheet.FindFirstRecordLocBySid(DrawingRecord.sid) >= 0)
        {
            return [MarkingNotes.CommentsKeptAsTheyAre(sheet.SheetName)];
        }

        XlsComments.Add(sheet, cells.Where(cell => cell.HasComment));
        var silent = cells.Count(cell => !cell.HasComment);
        return silent == 0 ? [] : [MarkingNotes.MoreThanComments(sheet.SheetName, silent)];
    }

    private static ICell Create(HSSFSheet sheet, IRow row, int column)
    {
        var cell = row.CreateCell(column);
        if (sheet.GetColumnStyle(column) is { } style)
        {
            cell.CellStyle = style;
        }

        return cell;
    }

    private static string FreeName(string[] taken) =>
        Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? FindingsList.SheetName : $"{FindingsList.SheetName} ({number})")
            .First(name => !taken.Contains(name, StringComparer.OrdinalIgnoreCase));
}
