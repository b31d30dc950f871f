using Ita.DocGen.Diagnostics;
using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;
using NPOI.SS.Util;

namespace Ita.DocGen.Workbooks.Xls;

/// <summary>The list of findings as the first sheet of a marked .xls.</summary>
internal static class XlsFindingsSheet
{
    private const int WidthUnits = 256;
    private const double LineHeight = 24;
    private const double TallestRow = 400;
    private const int MostRows = 60_000;

    public static void Write(HSSFWorkbook book, XlsMarkStyles looks, FindingsList list, string name)
    {
        var sheet = book.CreateSheet(name);
        var text = looks.Own(16, fill: "FFFFFF");
        var link = looks.Own(16, ink: "0000FF", fill: "FFFFFF", underlined: true, centred: true);
        var weights = Enum.GetValues<Severity>().ToDictionary(weight => weight, weight => looks.Own(16, fill: MarkLook.Of(weight).Fill, centred: true));
        Put(sheet, 0, [list.Title], looks.Own(20, bold: true, wrapped: false));
        var plain = looks.Own(16, wrapped: false);
        for (var i = 0; i < list.Lines.Length; i++)
        {
            Put(sheet, i + 1, [list.Lines[i]], plain);
        }

        var heading = list.Lines.Length + 1;
        Put(sheet, heading, FindingsList.Headings, looks.Own(16, bold: true, ink: "FFFFFF", fill: "003366", centred: true));
        var shown = Math.Min(MostRows, list.Rows.Length);
        for (var i = 0; i < shown; i++)
        {
            var finding = list.Rows[i];
            var row = Put(sheet, heading + 1 + i, [$"{i + 1}", .. finding.Texts], text);
            row.GetCell(1).CellStyle = weights[finding.Weight];
            row.HeightInPoints = (float)HeightOf(finding);
            Link(row.GetCell(FindingsList.CellColumn - 1), finding.Target, link);
        }

        SetUp(book, sheet, heading, shown);
    }

    private static void SetUp(HSSFWorkbook book, ISheet sheet, int heading, int shown)
    {
        for (var c = 0; c < FindingsList.Widths.Length; c++)
        {
            sheet.SetColumnWidth(c, (int)(FindingsList.Widths[c] * WidthUnits));
        }

        sheet.CreateFreezePane(0, heading + 1);
        sheet.SetAutoFilter(new CellRangeAddress(heading, heading + shown, 0, FindingsList.Headings.Length - 1));
        sheet.RepeatingRows = new CellRangeAddress(heading, heading, -1, -1);
        sheet.DisplayGridlines = false;
        sheet.FitToPage = true;
        sheet.PrintSetup.PaperSize = (short)PaperSize.A4 + 1;
        sheet.PrintSetup.Landscape = true;
        sheet.PrintSetup.FitWidth = 1;
        sheet.PrintSetup.FitHeight = 0;
        for (var i = 0; i < book.NumberOfSheets; i++)
        {
            book.GetSheetAt(i).IsSelected = i == book.NumberOfSheets - 1;
        }

        XlsSheetOrder.PutLastFirst(book);
        book.SetActiveSheet(0);
        book.FirstVisibleTab = 0;
    }

    private static IRow Put(ISheet sheet, int number, string[] texts, ICellStyle style)
    {
        var row = sheet.CreateRow(number);
        for (var c = 0; c < texts.Length; c++)
        {
            var cell = row.CreateCell(c);
            cell.SetCellValue(SafeText.Of(texts[c]));
            cell.CellStyle = style;
        }

        return row;
    }

    private static void Link(ICell cell, string? target, ICellStyle style)
    {
        if (target is not null)
        {
            cell.Hyperlink = new HSSFHyperlink(HyperlinkType.Document) { Address = target, Label = target };
            cell.CellStyle = style;
        }
    }

    private static double HeightOf(FindingsListRow row) => Math.Min(
        TallestRow,
        LineHeight * row.Texts.Select((words, index) => words.Split('\n').Sum(line => 1 + (int)(line.Length / FindingsList.Widths[index + 1]))).Max());
}
