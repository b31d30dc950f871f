using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>The hidden sheet of words behind the dropdowns: one column a list, each under a defined name.</summary>
internal static class ListSheetWriter
{
    private const int SpareRows = 20;

    public static string NameOf(ChoiceList list) => "Ita_" + list.Id;

    public static void Write(ExcelWorkbook workbook, WorkbookSchema schema, WorkbookContent content)
    {
        var sheet = workbook.Worksheets.Add(WorkbookSchema.ListSheet);
        var lists = schema.Sheets.SelectMany(page => page.Columns).Select(column => column.List).OfType<ChoiceList>().Distinct().ToArray();
        for (var c = 1; c <= lists.Length; c++)
        {
            Fill(workbook, sheet, c, lists[c - 1], content);
        }

        sheet.Hidden = eWorkSheetHidden.Hidden;
    }

    private static void Fill(ExcelWorkbook workbook, ExcelWorksheet sheet, int column, ChoiceList list, WorkbookContent content)
    {
        var words = content.WordsOf(list);
        sheet.Cells[1, column].Value = list.Id;
        for (var r = 0; r < words.Length; r++)
        {
            sheet.Cells[r + 2, column].Value = words[r];
        }

        workbook.Names.Add(NameOf(list), RangeOf(sheet, column, list, words.Length));
    }

    /// <summary>The words of a list, with room for more where the agency or the year may add some.</summary>
    public static ExcelRange RangeOf(ExcelWorksheet sheet, int column, ChoiceList list, int words)
    {
        var last = words + 1 + (list.IsFixed ? 0 : SpareRows);
        return sheet.Cells[2, column, Math.Max(2, last), column];
    }
}
