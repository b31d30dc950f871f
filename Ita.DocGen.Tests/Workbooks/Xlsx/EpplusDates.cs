using Ita.DocGen.Workbooks;
using OfficeOpenXml;

namespace Ita.DocGen.Tests.Workbooks;

/// <summary>
/// Tells dates from numbers. EPPlus 4.5.3.3 knows only the built-in date formats;
/// Thai offices use "[$-107041E]d mmm yyyy;@" and its kin.
/// </summary>
internal sealed class EpplusDates(bool startsIn1904)
{
    private const int DaysTo1904 = 1462;
    private readonly Dictionary<int, bool> byStyle = [];

    public bool IsDate(ExcelRangeBase cell)
    {
        var style = cell.StyleID;
        if (style == 0)
        {
            return false;
        }

        if (!byStyle.TryGetValue(style, out var isDate))
        {
            isDate = DateFormat.Matches(cell.Style.Numberformat.Format);
            byStyle[style] = isDate;
        }

        return isDate;
    }

    public CellValue Of(double serial) => DateFormat.FromSerial(serial + (startsIn1904 ? DaysTo1904 : 0));
}
