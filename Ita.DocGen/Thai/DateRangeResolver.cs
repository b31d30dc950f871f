using System.Collections.Immutable;

namespace Ita.DocGen.Thai;

/// <summary>Two phrases → a range. What the first leaves out stands in the second: "1 – 5 มี.ค. 66", "ต.ค. ถึง มี.ค. 66".</summary>
internal static class DateRangeResolver
{
    public static Reading<DateMention> Resolve(DatePhrase opening, DatePhrase closing, string words, FiscalYear context)
    {
        if ((opening.Fault ?? closing.Fault) is { } fault)
        {
            return new NotUnderstood<DateMention>(fault, opening.Fault is null ? closing.Words : opening.Words);
        }

        if (opening.Quarter is not null || closing.Quarter is not null)
        {
            return ResolveQuarters(opening, closing, words, context);
        }

        if (opening.Month is null && opening.Day is null)
        {
            return new NotUnderstood<DateMention>(Doubt.UnknownForm, words);
        }

        var yearIsBorrowed = opening.Year is null;
        var first = opening with { Month = opening.Month ?? closing.Month, Year = opening.Year ?? closing.Year };
        var yearsAreMissing = first.Year is null && closing.Year is null;
        if (first.Month is null || closing.Month is null || first.IsOfYear || closing.IsOfYear)
        {
            return new NotUnderstood<DateMention>(Doubt.UnknownForm, words);
        }

        if (yearsAreMissing)
        {
            return WithinFiscalYear(first, closing, words, context);
        }

        if (closing.Year is null)
        {
            return AfterStart(first, closing, words, context);
        }

        return (DateResolver.Resolve(first, context), DateResolver.Resolve(closing, context)) switch
        {
            (Understood<DateMention> start, Understood<DateMention> end) => Between(first, start.Value, end.Value, yearIsBorrowed, words),
            (Understood<DateMention>, var unclear) => unclear,
            (NotUnderstood<DateMention> { Reason: Doubt.NoSuchDay }, Understood<DateMention> end) when yearIsBorrowed => YearBefore(first, end.Value, words),
            (var unclear, _) => unclear,
        };
    }

    private static Reading<DateMention> Between(DatePhrase first, DateMention start, DateMention end, bool yearIsBorrowed, string words)
    {
        if (start.Period.First <= end.Period.Last)
        {
            return Range(start, end);
        }

        return yearIsBorrowed ? YearBefore(first, end, words) : new NotUnderstood<DateMention>(Doubt.RangeRunsBackwards, words);
    }

    // "ต.ค. ถึง มี.ค. 66" begins in October 65: only so does it run forwards, and no range of ours is longer than a year.
    private static Reading<DateMention> YearBefore(DatePhrase first, DateMention end, string words) =>
        first.Month > end.Period.Last.Month && DateResolver.FindInYear(first, BuddhistYear.Of(end.Period.Last) - 1) is { } start
            ? Range(start, end)
            : new NotUnderstood<DateMention>(Doubt.RangeRunsBackwards, words);

    private static Reading<DateMention> WithinFiscalYear(DatePhrase first, DatePhrase last, string words, FiscalYear context)
    {
        if (first.IsNumeric || last.IsNumeric)
        {
            return new NotUnderstood<DateMention>(Doubt.YearMissing, words);
        }

        var start = DateResolver.FindInYear(first, context.MonthNamed(first.Month!.Value).BuddhistYear);
        var end = DateResolver.FindInYear(last, context.MonthNamed(last.Month!.Value).BuddhistYear);
        if (start is null || end is null)
        {
            return new NotUnderstood<DateMention>(Doubt.NoSuchDay, words);
        }

        return start.Period.First <= end.Period.Last
            ? Range(start with { YearWasImplied = true }, end)
            : new NotUnderstood<DateMention>(Doubt.YearMissing, words);
    }

    private static Reading<DateMention> AfterStart(DatePhrase first, DatePhrase last, string words, FiscalYear context)
    {
        var start = DateResolver.Resolve(first, context);
        if (start is not Understood<DateMention>(var opening))
        {
            return start;
        }

        var year = BuddhistYear.Of(opening.Period.First);
        var ends = new[] { year, year + 1 }
            .Select(candidate => DateResolver.FindInYear(last, candidate))
            .OfType<DateMention>()
            .Where(end => end.Period.Last >= opening.Period.First)
            .Select(end => (DateMention)ToRange(opening, end))
            .Take(1)
            .ToImmutableArray();
        return ends.IsEmpty
            ? new NotUnderstood<DateMention>(Doubt.NoSuchDay, words)
            : new Doubtful<DateMention>(Doubt.YearMissing, words, ends);
    }

    private static Reading<DateMention> ResolveQuarters(DatePhrase opening, DatePhrase closing, string words, FiscalYear context)
    {
        // "ไตรมาส 1-2 ปีงบประมาณ 2566": the second number stands bare
        var last = closing.Quarter is null && closing.Day is not null && closing.Month is null
            ? closing with { Quarter = closing.Day, Day = null }
            : closing;
        var first = opening.Year is null ? opening with { Year = last.Year } : opening;
        if (last.Quarter is < 1 or > 4)
        {
            return new NotUnderstood<DateMention>(Doubt.UnknownForm, words);
        }

        return (DateResolver.Resolve(first, context), DateResolver.Resolve(last, context)) switch
        {
            (Understood<DateMention> start, Understood<DateMention> end) when start.Value.Period.First <= end.Value.Period.First => Range(start.Value, end.Value),
            (Understood<DateMention>, Understood<DateMention>) => new NotUnderstood<DateMention>(Doubt.RangeRunsBackwards, words),
            (Understood<DateMention>, var unclear) => unclear,
            (var unclear, _) => unclear,
        };
    }

    private static Understood<DateMention> Range(DateMention start, DateMention end) => new(ToRange(start, end));

    private static DateRange ToRange(DateMention start, DateMention end) =>
        new(new DatePeriod(start.Period.First, end.Period.Last), InWholeMonths: start is not OneDay && end is not OneDay)
        {
            YearWasImplied = start.YearWasImplied || end.YearWasImplied,
        };
}
