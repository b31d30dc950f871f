namespace Ita.DocGen.Thai;

/// <summary>Which piece of a date a number is: day, month, year or quarter.</summary>
internal static class DateNumbers
{
    /// <summary>How many numbers hang together by / - or . (31/3/2566, 2023-03-31, 10/65); 1 when the number stands alone.</summary>
    public static int CountOfGroup(ReadOnlySpan<DateToken> tokens)
    {
        var joins = tokens.Length > 1 ? tokens[1].Kind : DateTokenKind.Unknown;
        if (joins is not (DateTokenKind.Slash or DateTokenKind.Hyphen or DateTokenKind.Dot))
        {
            return 1;
        }

        var count = 1;
        while (count < 3 && Continues(tokens[((count - 1) * 2)..], joins))
        {
            count++;
        }

        // "1-5 มี.ค." is a range and "31.3" nothing; only a slash makes a pair
        return count == 3 || (count == 2 && joins == DateTokenKind.Slash) ? count : 1;
    }

    public static DatePhrase WithNumber(DatePhrase phrase, DateToken number)
    {
        if (phrase.Quarter == 0)
        {
            return number.Value is >= 1 and <= 4 ? phrase with { Quarter = number.Value } : phrase with { Fault = Doubt.UnknownForm };
        }

        if (phrase is { NamesMonth: true, Month: null } && number.Digits <= 2)
        {
            return phrase with { Month = number.Value };
        }

        var isYear = phrase.Month is not null || phrase.Era is not null || phrase.NamesYear || phrase.IsOfYear || number.Digits > 2;
        if (isYear)
        {
            return phrase.Year is null
                ? phrase with { Year = new TypedYear(number.Value, number.Digits, phrase.Era) }
                : phrase with { Fault = Doubt.UnknownForm };
        }

        return phrase.Day is null ? phrase with { Day = number.Value } : phrase with { Fault = Doubt.UnknownForm };
    }

    public static DatePhrase WithGroup(DatePhrase phrase, ReadOnlySpan<DateToken> tokens)
    {
        var first = tokens[0];
        var second = tokens[2];
        if (phrase.Quarter == 0 && tokens.Length == 3)
        {
            return WithNumber(WithNumber(phrase, first), second);
        }

        if (phrase.Day is not null || phrase.Month is not null || phrase.Year is not null || phrase.IsOfYear)
        {
            return phrase with { Fault = Doubt.UnknownForm };
        }

        var dated = phrase with { IsNumeric = true };
        if (tokens.Length == 3)
        {
            return second.Digits == 4 || second.Value > 31
                ? dated with { Month = first.Value, Year = Year(second) }
                : WithDayAndMonth(dated, first, second);
        }

        var third = tokens[4];
        return first.Digits == 4
            ? dated with { Year = Year(first), Month = second.Value, Day = third.Value }
            : WithDayAndMonth(dated, first, second) with { Year = Year(third) };

        TypedYear Year(DateToken token) => new(token.Value, token.Digits, phrase.Era);
    }

    private static DatePhrase WithDayAndMonth(DatePhrase phrase, DateToken first, DateToken second) =>
        second.Value > 12 && first.Value <= 12
            ? phrase with { Day = second.Value, Month = first.Value, HasMonthFirst = true }
            : phrase with { Day = first.Value, Month = second.Value };

    private static bool Continues(ReadOnlySpan<DateToken> tokens, DateTokenKind joins) =>
        tokens.Length > 2
        && tokens[1].Kind == joins
        && tokens[2].Kind == DateTokenKind.Number
        && (joins == DateTokenKind.Slash || (tokens[1].Start == tokens[0].End && tokens[2].Start == tokens[1].End));
}
