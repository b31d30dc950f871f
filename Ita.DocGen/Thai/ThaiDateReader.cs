using System.Collections.Immutable;

namespace Ita.DocGen.Thai;

/// <summary>
/// Reads a date cell as people type it: days, months, ranges, lists, quarters, the whole fiscal year; Thai or Arabic digits, พ.ศ. or ค.ศ.
/// The fiscal year at hand settles years of two digits and years left out, but only where one reading is left; else the doubt is told.
/// </summary>
public static class ThaiDateReader
{
    // longer cells are prose; the bound also keeps an absurd cell cheap
    private const int LongestText = 2_000;

    private static readonly char[] Separators = ['\n', ',', ';', '、'];

    public static Reading<DateMention> Read(string text, FiscalYear context)
    {
        if (text.Length > LongestText)
        {
            return new NotUnderstood<DateMention>(Doubt.UnknownForm, text[..40]);
        }

        var typed = ThaiDigits.ToArabic(ThaiText.Normalise(text));
        var entries = typed
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(entry => CutAtAnd(entry.TrimEnd('.', ' ')))
            .ToList();
        if (entries.Count == 0)
        {
            return new NotUnderstood<DateMention>(Doubt.Empty, "");
        }

        LendFromNext(entries);
        var readings = entries.ConvertAll(entry => Resolve(entry, context));
        return readings.Count == 1 ? readings[0] : Gather(readings, entries);
    }

    private static Reading<DateMention> Resolve(DateEntry entry, FiscalYear context) => entry switch
    {
        { IsOpenEnded: true } => new NotUnderstood<DateMention>(Doubt.OpenEnded, entry.Words),
        { Last: { } last } => DateRangeResolver.Resolve(entry.First, last, entry.Words, context),
        _ => DateResolver.Resolve(entry.First, context),
    };

    private static IEnumerable<DateEntry> CutAtAnd(string text)
    {
        var tokens = DateTokenizer.Cut(text);
        var start = 0;
        for (var i = 0; i <= tokens.Count; i++)
        {
            if (i == tokens.Count || tokens[i].Kind == DateTokenKind.And)
            {
                if (i > start || tokens.Count == 0)
                {
                    yield return DateEntry.Of(text, tokens.GetRange(start, i - start));
                }

                start = i + 1;
            }
        }
    }

    // "5, 12 และ 19 มี.ค. 66": what a day leaves out stands with the next one that has it.
    private static void LendFromNext(List<DateEntry> entries)
    {
        for (var i = entries.Count - 2; i >= 0; i--)
        {
            var lender = entries[i + 1].First;
            var entry = entries[i];
            if (entry.Last is not null || entry.First.IsOfYear || entries[i + 1].Last is not null)
            {
                continue;
            }

            var isBareDay = entry.First is { Day: not null, Month: null, Year: null };
            entries[i] = entry with
            {
                First = entry.First with
                {
                    Month = isBareDay ? lender.Month : entry.First.Month,
                    Year = entry.First.Year ?? (entry.First.Month is not null || isBareDay ? lender.Year : null),
                },
                YearIsLent = entry.First.Year is null && lender.Year is not null,
            };
        }
    }

    private static Reading<DateMention> Gather(List<Reading<DateMention>> readings, List<DateEntry> entries)
    {
        var parts = ImmutableArray.CreateBuilder<DateMention>(readings.Count);
        foreach (var reading in readings)
        {
            if (reading is not Understood<DateMention>(var mention))
            {
                return reading;
            }

            // "5 มี.ค. 66, 12 มี.ค.": beside a typed year the fiscal year is no witness
            if (mention.YearWasImplied && entries.Exists(entry => (entry.First.Year ?? entry.Last?.Year) is not null))
            {
                return new Doubtful<DateMention>(Doubt.YearMissing, entries[parts.Count].Words, [mention]);
            }

            parts.Add(mention);
        }

        // "5 ธ.ค. และ 9 ม.ค. 66": with the year lent the list would run backwards, so December's year is not known
        for (var i = 0; i + 1 < parts.Count; i++)
        {
            if (entries[i].YearIsLent && parts[i].Period.First > parts[i + 1].Period.First)
            {
                return new Doubtful<DateMention>(Doubt.YearMissing, entries[i].Words, Years(entries[i].First, parts[i]));
            }
        }

        return new Understood<DateMention>(new SeveralDates(parts.ToImmutable()) { YearWasImplied = parts.Any(part => part.YearWasImplied) });
    }

    private static ImmutableArray<DateMention> Years(DatePhrase phrase, DateMention inLentYear)
    {
        var yearBefore = DateResolver.FindInYear(phrase, BuddhistYear.Of(inLentYear.Period.First) - 1);
        return yearBefore is null ? [inLentYear] : [yearBefore, inLentYear];
    }
}
