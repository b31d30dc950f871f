using System.Globalization;
using Ita.DocGen.Documents;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Typesetting.Layout;

internal static class PageNumbers
{
    public static string Show(int number, DigitStyle digits)
    {
        var arabic = number.ToString(CultureInfo.InvariantCulture);
        return digits == DigitStyle.Thai ? ThaiDigits.ToThai(arabic) : arabic;
    }
}
