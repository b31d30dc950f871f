using System.Globalization;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Documents;

/// <summary>The marker before a list item, the same for every writer.</summary>
public static class ListNumbers
{
    public static string MarkerOf(ListBlock list, int index, DigitStyle digits)
    {
        var arabic = (list.Start + index).ToString(CultureInfo.InvariantCulture);
        var number = digits == DigitStyle.Thai ? ThaiDigits.ToThai(arabic) : arabic;
        return list.Marker switch
        {
            ListMarker.Dash => "-",
            ListMarker.Bullet => "•",
            ListMarker.Decimal => number + ".",
            ListMarker.Bracketed => $"({number})",
            ListMarker.HalfBracketed => number + ")",
            _ => throw new InvalidOperationException($"Unknown marker {list.Marker}"),
        };
    }
}
