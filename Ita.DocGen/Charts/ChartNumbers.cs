using System.Globalization;
using Ita.DocGen.Documents;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Charts;

/// <summary>Numbers as a chart prints them: values with two decimals, scale marks as short as they can be.</summary>
internal static class ChartNumbers
{
    public const string Missing = "–";

    public static string Value(decimal value, DigitStyle digits) => Show(value, "0.00", digits);

    public static string Tick(decimal value, DigitStyle digits) => Show(value, "0.##", digits);

    private static string Show(decimal value, string format, DigitStyle digits)
    {
        var arabic = value.ToString(format, CultureInfo.InvariantCulture);
        return digits == DigitStyle.Thai ? ThaiDigits.ToThai(arabic) : arabic;
    }
}
