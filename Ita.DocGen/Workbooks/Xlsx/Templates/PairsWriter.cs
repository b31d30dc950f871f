using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>A sheet of รายการ / ค่า: one row a setting, its prompt readable beside it.</summary>
internal static class PairsWriter
{
    public const double Width = LabelWidth + ValueWidth + HelpWidth;

    private const double LabelWidth = 30;
    private const double ValueWidth = 60;
    private const double HelpWidth = 70;

    public static void Write(ExcelWorksheet sheet, SheetSchema schema, RowContent? values)
    {
        sheet.Column(SheetGeometry.PairLabelColumn).Width = LabelWidth;
        sheet.Column(SheetGeometry.PairValueColumn).Width = ValueWidth;
        sheet.Column(SheetGeometry.PairHelpColumn).Width = HelpWidth;
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

            var typed = values is null ? null : values[setting].Text;
            RowHeights.Set(sheet, row, Math.Max(LineHeights.LinesOf(typed, ValueWidth), LineHeights.LinesOf(setting.Prompt, HelpWidth)));
            CellRules.Add(sheet, schema, setting, value);
        }

        LiveFormulas.AddToPairs(sheet, schema);
    }
}
