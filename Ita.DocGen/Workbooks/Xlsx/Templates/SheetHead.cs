using OfficeOpenXml;
using OfficeOpenXml.Style;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>Title, banner, purpose and headings; frozen so that they stay in sight.</summary>
internal static class SheetHead
{
    private const int WidestTextSpan = 8;
    private const double TitleHeight = 30;
    private const double PurposeHeight = 50;

    public static void Write(ExcelWorksheet sheet, SheetSchema schema, string banner)
    {
        var columns = ColumnsOf(schema);

        // On a sheet printed on two pages side by side the first column is repeated, and would repeat a title cut off.
        var first = SheetPrinting.PagesWide(schema) > 1 ? 2 : 1;
        var title = sheet.Cells[SheetGeometry.TitleRow, first];
        title.Value = $"{schema.Name}   |   {banner}";
        title.StyleName = SheetLooks.Plain;
        title.Style.Font.Bold = true;
        title.Style.Font.Size = 18;
        title.Style.Font.Color.SetColor(SheetLooks.Heading);
        var purpose = sheet.Cells[SheetGeometry.PurposeRow, first, SheetGeometry.PurposeRow, Math.Min(columns.Length, WidestTextSpan)];
        purpose.Merge = true;
        purpose.StyleName = SheetLooks.Plain;
        sheet.Cells[SheetGeometry.PurposeRow, first].Value = schema.Purpose;
        purpose.Style.WrapText = true;
        purpose.Style.VerticalAlignment = ExcelVerticalAlignment.Top;
        sheet.Row(SheetGeometry.TitleRow).Height = TitleHeight;
        sheet.Row(SheetGeometry.PurposeRow).Height = PurposeHeight;
        if (schema.Shape == SheetShape.Paste)
        {
            return;
        }

        for (var c = 1; c <= columns.Length; c++)
        {
            var cell = sheet.Cells[SheetGeometry.HeadingRow, c];
            cell.Value = columns[c - 1];
            cell.StyleName = "Ita head";
        }

        RowHeights.Set(sheet, SheetGeometry.HeadingRow, HeadingLines(schema));
        var keyColumn = schema.Key is null ? 0 : schema.Columns.IndexOf(schema.Key) + 1;
        sheet.View.FreezePanes(SheetGeometry.FirstDataRow, keyColumn is > 0 and <= 2 ? keyColumn + 1 : 1);
    }

    /// <summary>Columns of free sheets are unlocked as a whole; their head is locked again here.</summary>
    public static void LockRows(ExcelWorksheet sheet, SheetSchema schema)
    {
        if (schema.Shape == SheetShape.FreeRows)
        {
            sheet.Cells[SheetGeometry.TitleRow, 1, SheetGeometry.HeadingRow, schema.Columns.Length].Style.Locked = true;
        }
    }

    private static int HeadingLines(SheetSchema schema) => schema.Shape == SheetShape.Pairs
        ? 1
        : Math.Max(2, schema.Columns.Max(column => LineHeights.LinesOf(column.Heading, column.Width)));

    private static string[] ColumnsOf(SheetSchema schema) => schema.Shape switch
    {
        SheetShape.Pairs => [SheetGeometry.PairLabelHeading, SheetGeometry.PairValueHeading, SheetGeometry.PairHelpHeading],
        SheetShape.Paste => ["", "", "", "", "", ""],
        _ => [.. schema.Columns.Select(column => column.Heading)],
    };
}
