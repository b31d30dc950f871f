namespace Ita.DocGen.Thai;

/// <summary>Tokens of one date → <see cref="DatePhrase"/>. Knows the order of a Thai date: day, month, year.</summary>
internal static class DatePhraseParser
{
    public static DatePhrase Parse(string text, ReadOnlySpan<DateToken> tokens)
    {
        var phrase = new DatePhrase(tokens.IsEmpty ? "" : text[tokens[0].Start..tokens[^1].End]);
        for (var i = 0; i < tokens.Length && phrase.Fault is null; i++)
        {
            var token = tokens[i];
            if (token.Kind == DateTokenKind.Number)
            {
                var group = DateNumbers.CountOfGroup(tokens[i..]);
                phrase = group > 1 ? DateNumbers.WithGroup(phrase, tokens.Slice(i, (group * 2) - 1)) : DateNumbers.WithNumber(phrase, token);
                i += (group * 2) - 2;
            }
            else
            {
                phrase = WithWord(phrase, token, text);
            }
        }

        return phrase;
    }

    private static DatePhrase WithWord(DatePhrase phrase, DateToken token, string text) => token.Kind switch
    {
        DateTokenKind.Filler => phrase,
        DateTokenKind.Month when phrase.Month is null && phrase.Year is null => phrase with { Month = token.Value },
        DateTokenKind.Weekday when phrase.Weekday is null => phrase with { Weekday = (DayOfWeek)token.Value, NamesDay = true },
        DateTokenKind.DayLabel => phrase with { NamesDay = true },
        DateTokenKind.MonthLabel => phrase with { NamesMonth = true },
        DateTokenKind.EndOfMonth => phrase with { IsEndOfMonth = true },
        DateTokenKind.YearLabel => phrase with { NamesYear = true },
        DateTokenKind.FiscalYearLabel => phrase with { NamesFiscalYear = true },
        DateTokenKind.BuddhistEra or DateTokenKind.ChristianEra when phrase.Era is null && phrase.Year is null => phrase with { Era = token.Kind },
        DateTokenKind.Throughout => phrase with { IsWholeYear = true },
        DateTokenKind.Quarter when phrase.Quarter is null => phrase with { Quarter = 0 },
        DateTokenKind.FirstHalf or DateTokenKind.SecondHalf or DateTokenKind.WholeRound when phrase.Round is null => phrase with { Round = token.Kind },
        DateTokenKind.Unknown => phrase with { Fault = Doubt.UnknownWord, Words = text[token.Start..token.End] },
        _ => phrase with { Fault = Doubt.UnknownForm },
    };
}
