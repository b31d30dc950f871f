using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Analysis;

/// <summary>
/// What needs a measure: o items below 100, and indicators below the agency's mark (85 unless chosen otherwise)
/// or else the lowest three below 100. An indicator's measure covers its items.
/// </summary>
internal static class WeakPoints
{
    private const int Lowest = 3;

    public static ImmutableArray<WeakPoint> Of(Assessment assessment, ImmutableArray<IndicatorResult> indicators)
    {
        var below = indicators.Where(result => result.Score is { Printed: < 100 }).OrderBy(result => result.Score!.Printed).ToArray();
        var low = below.Where(result => result.Score!.Printed < assessment.Options.MeasureThreshold).ToArray();
        var chosen = low.Length > 0 ? low : below.Take(Lowest).ToArray();
        var points = new List<WeakPoint>();
        foreach (var result in indicators)
        {
            if (chosen.Contains(result))
            {
                points.Add(new WeakPoint(result.Indicator, null, result.Score!, AnswersTo(assessment, result.Indicator, null)));
            }

            points.AddRange(result.Items
                .Where(item => item.Item.Instrument == Instrument.Oit && item.Shown is { Printed: < 100 })
                .Select(item => new WeakPoint(result.Indicator, item.Item, item.Shown!, AnswersTo(assessment, result.Indicator, item.Item))));
        }

        return [.. points];
    }

    private static ImmutableArray<Measure> AnswersTo(Assessment assessment, Indicator indicator, Item? item) =>
        [.. assessment.Measures.Measures.Where(measure => measure.Links.Any(link => Answers(assessment.ResultRules, link, indicator, item)))];

    private static bool Answers(Rulebook rules, MeasureLink link, Indicator indicator, Item? item)
    {
        if (link.Indicator == indicator.Number)
        {
            return true;
        }

        if (item is not null && (link.Item == item.Code || (link.SubIndicator is not null && link.SubIndicator == item.SubIndicator)))
        {
            return true;
        }

        if (item is null && (IsInside(rules, link, indicator)))
        {
            return true;
        }

        return link.Issue is { } number
            && rules.SevenIssues.FirstOrDefault(issue => issue.Number == number) is { } found
            && Covers(found, indicator, item);
    }

    private static bool IsInside(Rulebook rules, MeasureLink link, Indicator indicator) =>
        (link.Item is not null && rules.FindItem(link.Item)?.Indicator == indicator.Number)
        || (link.SubIndicator is not null && rules.FindSubIndicator(link.SubIndicator)?.Indicator == indicator.Number);

    private static bool Covers(SevenIssue issue, Indicator indicator, Item? item) =>
        issue.Indicators.Contains(indicator.Number)
        || (item is not null && (issue.Items.Contains(item.Code) || (item.SubIndicator is not null && issue.SubIndicators.Contains(item.SubIndicator))));
}
