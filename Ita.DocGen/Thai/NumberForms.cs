using System.Text.RegularExpressions;

namespace Ita.DocGen.Thai;

/// <summary>The shapes of a number without sign and unit, as plain digits with a decimal point; an empty text is no number.</summary>
internal static partial class NumberForms
{
    public static (string Plain, bool IsCertain) Of(string digits) => digits switch
    {
        _ when Plain().IsMatch(digits) => (digits, true),
        _ when Thousands().IsMatch(digits) => (digits.Replace(",", "", StringComparison.Ordinal), true),
        _ when DecimalComma().IsMatch(digits) => (digits.Replace(',', '.'), true),

        // from here on the likeliest reading, to be confirmed by a person
        _ when LooseComma().IsMatch(digits) => (digits.Replace(',', '.'), false),
        _ when European().IsMatch(digits) => (digits.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), false),
        _ when DanglingPoint().IsMatch(digits) => (digits[..^1], false),
        _ when Spaced().IsMatch(digits) => (digits.Replace(" ", "", StringComparison.Ordinal), false),
        _ => ("", false),
    };

    [GeneratedRegex(@"\A(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"\A[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\A[0-9]+,[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"\A[0-9]+,[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex LooseComma();

    [GeneratedRegex(@"\A[1-9][0-9]{0,2}(?:\.[0-9]{3})+,[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex European();

    [GeneratedRegex(@"\A[0-9]+\.\z", RegexOptions.CultureInvariant)]
    private static partial Regex DanglingPoint();

    [GeneratedRegex(@"\A[0-9]+(?: ?\. ?| )[0-9]+(?:\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();
}
