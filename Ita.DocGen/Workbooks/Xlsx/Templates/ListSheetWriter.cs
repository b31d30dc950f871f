using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>The hidden sheet of words behind the dropdowns: one column a list, each under a defined name.</summary>
internal static class ListSheetWriter
{
    public static void Write(ExcelWorkbook workbook, WorkbookSchema schema, WorkbookContent content)
    {
        var sheet = workbook.Worksheets.Add(WorkbookSchema.ListSheet);
        var column = 1;
        foreach (var list in ChoiceLists.Of(schema))
        {
            Fill(workbook, sheet, column++, list, content);
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

        workbook.Names.Add(ListRanges.NameOf(list), sheet.Cells[2, column, ListRanges.LastRowOf(list, words.Length), column]);
    }
}
