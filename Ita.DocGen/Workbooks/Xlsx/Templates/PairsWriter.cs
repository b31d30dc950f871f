using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>A sheet of รายการ / ค่า: one row a setting, its prompt readable beside it.</summary>
internal static class PairsWriter
{
    public static void Write(ExcelWorksheet sheet, SheetSchema schema, WorkbookContent content, RowContent? values)
    {
        sheet.Column(SheetGeometry.PairLabelColumn).Width = 30;
        sheet.Column(SheetGeometry.PairValueColumn).Width = 60;
        sheet.Column(SheetGeometry.PairHelpColumn).Width = 70;
        for (var i = 0; i < schema.Columns.Length; i++)
        {
            var setting = schema.Columns[i];
            var row = SheetGeometry.FirstDataRow + i;
            var label = sheet.Cells[row, SheetGeometry.PairLabelColumn];
            label.Value = setting.Heading;
            label.StyleName = "Ita given";
            var help = sheet.Cells[row, SheetGeometry.PairHelpColumn];
            help.Value = (setting.IsRequired ? "จำเป็น  " : "") + setting.Prompt;
            help.StyleName = "Ita given";
            var value = sheet.Cells[row, SheetGeometry.PairValueColumn];
            value.StyleName = SheetLooks.NameFor(setting, schema.Shape);
            value.Style.Numberformat.Format = SheetLooks.NumberFormat(setting.Type) ?? "@";
            value.Style.HorizontalAlignment = OfficeOpenXml.Style.ExcelHorizontalAlignment.Left;
            if (values is not null)
            {
                CellWriter.Write(value, values[setting]);
            }

            CellRules.Add(sheet, schema, setting, value, content);
        }

        LiveFormulas.AddToPairs(sheet, schema);
    }
}
