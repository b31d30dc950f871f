using System.Collections.Immutable;
using OfficeOpenXml;
using OfficeOpenXml.Style;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>One sheet of a workbook: head, rows, looks, checks, protection, print set-up.</summary>
internal static class SheetWriter
{
    public static void Write(ExcelWorkbook workbook, SheetSchema schema, WorkbookContent content, SheetLooks looks)
    {
        _ = looks;
        var sheet = workbook.Worksheets.Add(schema.Name);
        var rows = content.Rows.GetValueOrDefault(schema.Name, []);
        sheet.DefaultRowHeight = LineHeights.OneLine;
        SheetHead.Write(sheet, schema, content.Banner);
        switch (schema.Shape)
        {
            case SheetShape.Pairs:
                PairsWriter.Write(sheet, schema, rows.IsEmpty ? null : rows[0]);
                break;
            case SheetShape.Paste:
                PasteAreaWriter.Write(sheet);
                break;
            default:
                WriteRows(sheet, schema, content, rows);
                break;
        }

        SheetPrinting.SetUp(sheet, schema);
        SheetProtection.Protect(sheet, schema);
    }

    private static void WriteRows(ExcelWorksheet sheet, SheetSchema schema, WorkbookContent content, ImmutableArray<RowContent> rows)
    {
        var last = SheetGeometry.FirstDataRow + SheetGeometry.RowsOf(schema, rows.Length) - 1;
        for (var c = 1; c <= schema.Columns.Length; c++)
        {
            var column = schema.Columns[c - 1];
            var area = sheet.Cells[SheetGeometry.FirstDataRow, c, Math.Max(last, SheetGeometry.FirstDataRow), c];
            sheet.Column(c).Width = column.Width;
            if (schema.Shape == SheetShape.FreeRows)
            {
                // Rows inserted or pasted below the offered ones must not be locked.
                sheet.Column(c).Style.Locked = false;
            }

            area.StyleName = SheetLooks.NameFor(column, schema.Shape);
            if (SheetLooks.NumberFormat(column.Type) is { } format)
            {
                area.Style.Numberformat.Format = format;
            }

            if (SheetLooks.IsCentred(column.Type))
            {
                area.Style.HorizontalAlignment = ExcelHorizontalAlignment.Center;
            }

            CellRules.Add(sheet, schema, column, area);
        }

        for (var r = 0; r < rows.Length; r++)
        {
            CellWriter.WriteRow(sheet, schema, SheetGeometry.FirstDataRow + r, rows[r]);
        }

        LiveFormulas.Add(sheet, schema, content, last);
        SheetHead.LockRows(sheet, schema);
        RowHeights.Fit(sheet, schema, rows, last);
    }
}
