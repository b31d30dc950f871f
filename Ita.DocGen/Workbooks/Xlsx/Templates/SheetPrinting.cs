using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>
/// A4, headings on every page, never smaller than can be read: what would shrink the letters below ten points of the
/// office's font goes on two pages side by side, the key column on both.
/// </summary>
internal static class SheetPrinting
{
    // In letters of the sheet's font, which at full size is 86 on an upright page and 130 on a lying one.
    private const double WidestUpright = 110;
    private const double WidestPage = 215;

    public static int PagesWide(SheetSchema schema) => (int)Math.Ceiling(WidthOf(schema) / WidestPage);

    public static void SetUp(ExcelWorksheet sheet, SheetSchema schema)
    {
        var printer = sheet.PrinterSettings;
        printer.PaperSize = ePaperSize.A4;
        printer.Orientation = schema.IsWide || WidthOf(schema) > WidestUpright ? eOrientation.Landscape : eOrientation.Portrait;
        printer.FitToPage = true;
        printer.FitToWidth = Math.Max(1, PagesWide(schema));
        printer.FitToHeight = 0;
        printer.LeftMargin = printer.RightMargin = 0.4m;
        printer.TopMargin = printer.BottomMargin = 0.5m;
        if (schema.Shape != SheetShape.Paste)
        {
            printer.RepeatRows = new ExcelAddress($"${SheetGeometry.HeadingRow}:${SheetGeometry.HeadingRow}");
            if (printer.FitToWidth > 1)
            {
                printer.RepeatColumns = new ExcelAddress("$A:$A");
            }
        }

        sheet.HeaderFooter.OddFooter.RightAlignedText = "&P/&N";
        sheet.HeaderFooter.OddFooter.LeftAlignedText = schema.Name;
    }

    private static double WidthOf(SheetSchema schema) => schema.Shape switch
    {
        SheetShape.Pairs => PairsWriter.Width,
        SheetShape.Paste => 0,
        _ => schema.Columns.Sum(column => column.Width),
    };
}
