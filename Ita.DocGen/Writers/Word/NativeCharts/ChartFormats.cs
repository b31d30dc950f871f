using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.NativeCharts;

/// <summary>Number formats whose digits Word, Excel and LibreOffice all show as Thai ones.</summary>
internal static class ChartFormats
{
    // D07041E (as Excel writes it) makes LibreOffice 7.4 forget the decimals; t0.00 prints a "t" there.
    private const string ThaiDigits = "[$-D00041E]";

    public static string Value(DigitStyle digits) => Prefix(digits) + "0.00";

    public static string Tick(DigitStyle digits) => Prefix(digits) + "0";

    private static string Prefix(DigitStyle digits) => digits == DigitStyle.Thai ? ThaiDigits : "";
}
