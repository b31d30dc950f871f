using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>Writes values as they are meant: text always as text, never as a formula.</summary>
internal static class CellWriter
{
    public static void WriteRow(ExcelWorksheet sheet, SheetSchema schema, int row, RowContent content)
    {
        for (var c = 1; c <= schema.Columns.Length; c++)
        {
            Write(sheet.Cells[row, c], content[schema.Columns[c - 1]]);
        }
    }

    public static void Write(ExcelRange cell, CellValue value)
    {
        switch (value.Kind)
        {
            case CellKind.Text:
                cell.Value = value.Text;
                break;
            case CellKind.Number:
                cell.Value = (double)value.Number;
                break;
            case CellKind.Date:
                cell.Value = value.Date.ToDateTime(TimeOnly.MinValue).ToOADate();
                break;
            case CellKind.Boolean:
                cell.Value = value.Number != 0;
                break;
        }
    }
}
