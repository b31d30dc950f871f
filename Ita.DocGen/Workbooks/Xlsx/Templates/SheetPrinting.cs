using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>A4, headings on every page, as wide as one page.</summary>
internal static class SheetPrinting
{
    // Wider sheets would be printed too small to read on one page; they take two, the key column on both.
    private const double WidestPage = 300;

    public static void SetUp(ExcelWorksheet sheet, SheetSchema schema)
    {
        var printer = sheet.PrinterSettings;
        printer.PaperSize = ePaperSize.A4;
        printer.Orientation = schema.IsWide ? eOrientation.Landscape : eOrientation.Portrait;
        printer.FitToPage = true;
        printer.FitToWidth = schema.Shape != SheetShape.Pairs && schema.Columns.Sum(column => column.Width) > WidestPage ? 2 : 1;
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
}
