using Ita.DocGen.Workbooks;
using OfficeOpenXml;

namespace Ita.DocGen.Tests.Workbooks;

/// <summary>One EPPlus cell → value. Never uses .Text, which may throw on Thai number formats (EPPlus 4.5.3.3).</summary>
internal static class EpplusCell
{
    public static CellValue Read(ExcelRangeBase cell, EpplusDates dates)
    {
        var value = cell.Value;
        return value switch
        {
            null => cell.Formula.Length > 0 ? CellValue.WithoutValue : CellValue.Blank,
            string text => CellValue.OfText(cell.IsRichText ? cell.RichText.Text : text),
            double number => dates.IsDate(cell) ? dates.Of(number) : CellNumber.Of(number),
            bool flag => CellValue.OfBoolean(flag),
            DateTime moment => DateFormat.FromSerial(moment.ToOADate()),
            ExcelErrorValue error => CellValue.OfError(error.ToString()),
            TimeSpan span => CellNumber.Of(span.TotalDays),
            _ => CellValue.OfText(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? ""),
        };
    }
}
