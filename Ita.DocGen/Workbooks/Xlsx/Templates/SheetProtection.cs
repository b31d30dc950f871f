using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>
/// Protection without a password that never stands in the way: on sheets of free rows people insert, delete, sort, filter and paste.
/// </summary>
internal static class SheetProtection
{
    public static void Protect(ExcelWorksheet sheet, SheetSchema schema)
    {
        var protection = sheet.Protection;
        protection.IsProtected = true;
        protection.AllowFormatCells = true;
        protection.AllowFormatColumns = true;
        protection.AllowFormatRows = true;
        protection.AllowSelectLockedCells = true;
        protection.AllowSelectUnlockedCells = true;
        protection.AllowAutoFilter = true;
        protection.AllowSort = true;
        protection.AllowInsertHyperlinks = true;
        var free = schema.Shape is SheetShape.FreeRows or SheetShape.Paste;
        protection.AllowInsertRows = free;
        protection.AllowDeleteRows = free;
        if (schema.Shape == SheetShape.FreeRows)
        {
            var last = SheetGeometry.FirstDataRow + SheetGeometry.RowsOf(schema, 0) - 1;
            sheet.Cells[SheetGeometry.HeadingRow, 1, last, schema.Columns.Length].AutoFilter = true;
        }
    }
}
