using System.Collections.Immutable;

namespace Ita.DocGen.Thai;

/// <summary>One phrase → a mention: fills the year from the fiscal year where that is certain, refuses days that do not exist.</summary>
internal static class DateResolver
{
    public static Reading<DateMention> Resolve(DatePhrase phrase, FiscalYear context)
    {
        if (phrase.Fault is { } fault)
        {
            return new NotUnderstood<DateMention>(fault, phrase.Words);
        }

        if (phrase.IsOfYear && phrase.Month is null && phrase.Day is null)
        {
            return ResolveOfYear(phrase, context);
        }

        if (phrase.Quarter is not null || phrase.Round is not null || phrase.NamesFiscalYear)
        {
            return new NotUnderstood<DateMention>(Doubt.UnknownForm, phrase.Words);
        }

        if (phrase.Month is not { } month)
        {
            return WithoutMonth(phrase, context);
        }

        if (month is < 1 or > 12)
        {
            return new NotUnderstood<DateMention>(Doubt.NoSuchDay, phrase.Words);
        }

        if (phrase.Day is null && phrase.NamesDay && !phrase.IsEndOfMonth)
        {
            return new NotUnderstood<DateMention>(Doubt.DayMissing, phrase.Words);
        }

        return phrase.Year is { } year ? InYears(phrase, year, context) : InFiscalYear(phrase, month, context);
    }

    /// <summary>The mention in one year พ.ศ., or nothing when there is no such day.</summary>
    public static DateMention? FindInYear(DatePhrase phrase, int year)
    {
        if (phrase.Month is not >= 1 or > 12)
        {
            return null;
        }

        var month = new CalendarMonth(year, phrase.Month.Value);
        if (phrase.IsEndOfMonth)
        {
            return new OneDay(month.Last);
        }

        if (phrase.Day is not { } day)
        {
            return new OneMonth(month);
        }

        return BuddhistYear.FindDay(year, month.Month, day) is { } found ? new OneDay(found) : null;
    }

    private static Reading<DateMention> WithoutMonth(DatePhrase phrase, FiscalYear context)
    {
        if (phrase.Day is not null || phrase.IsEndOfMonth || phrase.Year is null)
        {
            return new NotUnderstood<DateMention>(phrase.Day is null ? Doubt.UnknownForm : Doubt.MonthMissing, phrase.Words);
        }

        var years = phrase.Year.Value.Candidates(context);
        return years.IsEmpty
            ? new NotUnderstood<DateMention>(Doubt.YearOutOfEra, phrase.Words)
            : new Doubtful<DateMention>(Doubt.YearAlone, phrase.Words, [.. years.SelectMany(YearAlone)]);
    }

    private static IEnumerable<DateMention> YearAlone(int year)
    {
        if (FiscalYear.IsPossible(year))
        {
            yield return new WholeFiscalYear(new FiscalYear(year));
        }

        yield return new DateRange(new DatePeriod(new CalendarMonth(year, 1).First, new CalendarMonth(year, 12).Last), InWholeMonths: true);
    }

    private static Reading<DateMention> ResolveOfYear(DatePhrase phrase, FiscalYear context)
    {
        if (phrase.Quarter == 0 || phrase.NamesDay || phrase.IsEndOfMonth)
        {
            return new NotUnderstood<DateMention>(Doubt.UnknownForm, phrase.Words);
        }

        if (phrase.Year is not { } typed)
        {
            var isBareWord = !phrase.NamesFiscalYear && !phrase.NamesYear && phrase.Quarter is null && phrase.Round is null;
            return isBareWord
                ? new NotUnderstood<DateMention>(Doubt.UnknownForm, phrase.Words)
                : new Understood<DateMention>(OfYear(phrase, context) with { YearWasImplied = true });
        }

        var years = typed.Candidates(context).Where(FiscalYear.IsPossible).ToImmutableArray();
        var saysOnlyYear = !phrase.NamesFiscalYear && phrase.Quarter is null && phrase.Round is null;
        return years switch
        {
            [] => OutOfEra(phrase, typed),
            [var year] when saysOnlyYear => new Doubtful<DateMention>(Doubt.YearAlone, phrase.Words, [.. YearAlone(year)]),
            [var year] => new Understood<DateMention>(OfYear(phrase, new FiscalYear(year))),
            _ => new Doubtful<DateMention>(Doubt.YearUnclear, phrase.Words, [.. years.Select(year => OfYear(phrase, new FiscalYear(year)))]),
        };
    }

    private static DateMention OfYear(DatePhrase phrase, FiscalYear year) => (phrase.Quarter, phrase.Round) switch
    {
        ({ } quarter, _) => new DateRange(year.Quarter(quarter), InWholeMonths: true),
        (_, DateTokenKind.FirstHalf) => new DateRange(year.FirstHalf, InWholeMonths: true),
        (_, DateTokenKind.SecondHalf) => new DateRange(year.SecondHalf, InWholeMonths: true),
        _ => new WholeFiscalYear(year),
    };

    private static Reading<DateMention> InYears(DatePhrase phrase, TypedYear typed, FiscalYear context)
    {
        var years = typed.Candidates(context);
        if (years.IsEmpty)
        {
            return OutOfEra(phrase, typed);
        }

        var mentions = years.Select(year => FindInYear(phrase, year)).OfType<DateMention>().ToImmutableArray();
        return mentions switch
        {
            [] => new NotUnderstood<DateMention>(Doubt.NoSuchDay, phrase.Words),
            [var only] when phrase.HasMonthFirst => new Doubtful<DateMention>(Doubt.MonthBeforeDay, phrase.Words, [only]),
            [var only] when years.Length == 1 => FittingWeekday(phrase, only),
            _ => new Doubtful<DateMention>(Doubt.YearUnclear, phrase.Words, mentions),
        };
    }

    // "พ.ศ. 2023": the number is a good year of the other era, so that one is proposed.
    private static Reading<DateMention> OutOfEra(DatePhrase phrase, TypedYear typed)
    {
        var other = (typed with { Era = null }).Candidates(new FiscalYear(2569));
        var proposed = typed.Era is not null && other.Length == 1 && phrase.Month is not null ? FindInYear(phrase, other[0]) : null;
        return proposed is null
            ? new NotUnderstood<DateMention>(Doubt.YearOutOfEra, phrase.Words)
            : new Doubtful<DateMention>(Doubt.YearOutOfEra, phrase.Words, [proposed]);
    }

    // January to September lie in one calendar year of the fiscal year. October to December lie at its beginning, but "report by October"
    // means the one after its end: both are candidates.
    private static Reading<DateMention> InFiscalYear(DatePhrase phrase, int month, FiscalYear context)
    {
        int[] years = month >= 10 ? [context.Year - 1, context.Year] : [context.Year];
        var mentions = years.Select(year => FindInYear(phrase, year)).OfType<DateMention>().ToImmutableArray();
        return mentions switch
        {
            [] => new NotUnderstood<DateMention>(Doubt.NoSuchDay, phrase.Words),
            [var only] when !phrase.IsNumeric && years.Length == 1 => FittingWeekday(phrase, only with { YearWasImplied = true }),
            _ => new Doubtful<DateMention>(Doubt.YearMissing, phrase.Words, mentions),
        };
    }

    private static Reading<DateMention> FittingWeekday(DatePhrase phrase, DateMention mention) =>
        phrase.Weekday is { } weekday && mention.Period.First.DayOfWeek != weekday
            ? new Doubtful<DateMention>(Doubt.WeekdayDoesNotFit, phrase.Words, [mention])
            : new Understood<DateMention>(mention);
}
