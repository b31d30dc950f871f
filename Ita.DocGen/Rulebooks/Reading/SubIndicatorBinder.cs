using System.Globalization;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>One entry of "subIndicators"; its number "9.3" names the indicator.</summary>
internal static class SubIndicatorBinder
{
    public static Sourced<SubIndicator> Bind(FieldReader fields)
    {
        var number = fields.Text("number");
        if (number.Length > 0 && IndicatorOf(number) == 0)
        {
            fields.Context.Tell(Problems.RulebookSubIndicatorIsMalformed(fields.PlaceOf("number"), number));
        }

        var sub = new SubIndicator(number, fields.Text("name"), IndicatorOf(number), fields.TextsOrNone("headings"), fields.Grounds());
        return new Sourced<SubIndicator>(sub, fields.Place);
    }

    /// <summary>9 of "9.3"; 0 when the number is not of that form.</summary>
    public static int IndicatorOf(string number)
    {
        var parts = number.Split('.');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var indicator)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? indicator
            : 0;
    }
}
