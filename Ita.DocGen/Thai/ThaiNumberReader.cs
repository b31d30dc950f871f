using System.Globalization;

namespace Ita.DocGen.Thai;

/// <summary>
/// Reads a number as people type it: Thai digits, unit words, % and ร้อยละ, a comma for thousands or (before exactly two digits) for decimals.
/// What may be meant in two ways is told with the candidate; prose and fractions are refused.
/// </summary>
public static class ThaiNumberReader
{
    private const int LongestText = 60;
    private const int MostDigits = 15;

    private static readonly (string Word, NumberUnits Unit)[] Before =
        [("ร้อยละ", NumberUnits.Percent), ("จำนวน", NumberUnits.None), ("คะแนน", NumberUnits.Points)];

    private static readonly (string Word, NumberUnits Unit)[] After =
    [
        ("คะแนน", NumberUnits.Points), ("%", NumberUnits.Percent), ("เปอร์เซ็นต์", NumberUnits.Percent), ("เปอร์เซนต์", NumberUnits.Percent),
        ("บาทถ้วน", NumberUnits.Baht), ("บาท", NumberUnits.Baht), (".-", NumberUnits.Baht), ("฿", NumberUnits.Baht),
        ("คน", NumberUnits.Count), ("ราย", NumberUnits.Count), ("ครั้ง", NumberUnits.Count), ("เรื่อง", NumberUnits.Count), ("ข้อ", NumberUnits.Count),
    ];

    public static Reading<Quantity> Read(string text)
    {
        if (text.Length > LongestText)
        {
            return new NotUnderstood<Quantity>(Doubt.NotANumber, text[..LongestText]);
        }

        var typed = ThaiDigits.ToArabic(ThaiText.Normalise(text)).Trim();
        if (typed.Length == 0)
        {
            return new NotUnderstood<Quantity>(Doubt.Empty, "");
        }

        var units = NumberUnits.None;
        var digits = WithoutUnits(typed, ref units);
        return ReadDigits(digits, typed, units);
    }

    private static string WithoutUnits(string text, ref NumberUnits units)
    {
        var rest = text;
        foreach (var (word, unit) in Before)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                rest = rest[word.Length..].TrimStart(' ', ':');
                units |= unit;
            }
        }

        for (var found = true; found;)
        {
            found = false;
            foreach (var (word, unit) in After)
            {
                if (rest.Length > word.Length && rest.EndsWith(word, StringComparison.Ordinal))
                {
                    rest = rest[..^word.Length].TrimEnd();
                    units |= unit;
                    found = true;
                }
            }
        }

        return rest;
    }

    private static Reading<Quantity> ReadDigits(string digits, string typed, NumberUnits units)
    {
        var isNegative = digits.Length > 1 && digits[0] is '-' or '−';
        var isSigned = isNegative || (digits.Length > 1 && digits[0] == '+');
        var body = isSigned ? digits[1..].TrimStart() : digits;
        var form = NumberForms.Of(body);
        if (form.Plain.Count(char.IsAsciiDigit) is 0 or > MostDigits)
        {
            return new NotUnderstood<Quantity>(Doubt.NotANumber, typed);
        }

        var value = decimal.Parse(form.Plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var quantity = new Quantity(isNegative ? -value : value, units);
        return form.IsCertain
            ? new Understood<Quantity>(quantity)
            : new Doubtful<Quantity>(Doubt.SeparatorUnclear, typed, [quantity]);
    }
}
