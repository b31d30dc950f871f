using System.Collections.Immutable;
using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>Open data as a workbook that reads well on a screen: frozen headings, a filter, widths from the kind of column.</summary>
internal static class OpenWorkbookWriter
{
    private const double NarrowWidth = 14;
    private const double TextWidth = 28;
    private const double LongWidth = 60;
    private const int LongestSheetName = 31;
    private const int LongestCell = 32_767;

    private static readonly DateTime Epoch = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static void Write(string title, ImmutableArray<OpenTable> tables, Stream target)
    {
        using var package = new ExcelPackage();
        package.Workbook.Properties.Title = title;
        package.Workbook.Properties.Author = "ITA";
        package.Workbook.Properties.Created = Epoch;
        package.Workbook.Properties.Modified = Epoch;
        _ = new SheetLooks(package.Workbook);
        foreach (var table in tables)
        {
            Write(package.Workbook.Worksheets.Add(table.Title[..Math.Min(table.Title.Length, LongestSheetName)]), table);
        }

        XlsxPackage.Save(package, target);
    }

    private static void Write(ExcelWorksheet sheet, OpenTable table)
    {
        for (var column = 0; column < table.Columns.Length; column++)
        {
            var kind = table.Columns[column].Kind;
            sheet.Column(column + 1).Width = WidthOf(kind);
            sheet.Column(column + 1).StyleName = SheetLooks.Plain;
            sheet.Cells[1, column + 1].StyleName = "Ita head";
            sheet.Cells[1, column + 1].Value = table.Columns[column].Heading;
            if (!table.Rows.IsEmpty)
            {
                Dress(sheet.Cells[2, column + 1, table.Rows.Length + 1, column + 1], kind);
            }

            for (var row = 0; row < table.Rows.Length; row++)
            {
                sheet.SetValue(row + 2, column + 1, ValueOf(table.Rows[row][column]));
            }
        }

        sheet.View.FreezePanes(2, 1);
        sheet.Cells[1, 1, table.Rows.Length + 1, table.Columns.Length].AutoFilter = true;
    }

    // A whole column at once: EPPlus looks every change of a style up for itself.
    private static void Dress(ExcelRange column, OpenColumnKind kind)
    {
        column.StyleName = SheetLooks.Plain;
        column.Style.WrapText = kind is OpenColumnKind.Text or OpenColumnKind.LongText;
        column.Style.VerticalAlignment = OfficeOpenXml.Style.ExcelVerticalAlignment.Top;
        column.Style.Numberformat.Format = kind switch
        {
            OpenColumnKind.Number => "0.00",
            OpenColumnKind.Whole => "0",
            OpenColumnKind.Day => "yyyy-mm-dd",
            _ => "@",
        };
    }

    private static object? ValueOf(OpenValue value) => value switch
    {
        { Number: { } number } => number,
        { Day: { } day } => day.ToDateTime(TimeOnly.MinValue).ToOADate(),
        { Text: { Length: > 0 } text } => text.Length <= LongestCell ? text : text[..LongestCell],
        _ => null,
    };

    private static double WidthOf(OpenColumnKind kind) => kind switch
    {
        OpenColumnKind.Text => TextWidth,
        OpenColumnKind.LongText => LongWidth,
        _ => NarrowWidth,
    };
}
