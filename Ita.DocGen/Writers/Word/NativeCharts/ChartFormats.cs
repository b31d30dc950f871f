using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.NativeCharts;

/// <summary>Number formats whose digits Word, Excel and LibreOffice all show as Thai ones.</summary>
internal static class ChartFormats
{
    private const string ThaiDigits = "[$-D07041E]";

    public static string Value(DigitStyle digits) => Prefix(digits) + "0.00";

    public static string Tick(DigitStyle digits) => Prefix(digits) + "0";

    private static string Prefix(DigitStyle digits) => digits == DigitStyle.Thai ? ThaiDigits : "";
}
