using Ita.DocGen.Assessments;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Measures;

/// <summary>What the links of all measures reach: indicators, sub-indicators, items, issues and inner headings.</summary>
internal sealed class AnsweredPoints
{
    private readonly HashSet<int> indicators = [];
    private readonly HashSet<int> touched = [];
    private readonly HashSet<string> subIndicators = new(StringComparer.Ordinal);
    private readonly HashSet<string> items = new(StringComparer.Ordinal);
    private readonly HashSet<string> topics = new(StringComparer.Ordinal);

    public AnsweredPoints(Assessment assessment)
    {
        var rules = assessment.ResultRules;
        foreach (var link in assessment.Measures.Measures.SelectMany(measure => measure.Links))
        {
            Add(link, rules);
        }

        touched.UnionWith(items.Select(code => rules.FindItem(code)?.Indicator ?? 0));
        touched.UnionWith(subIndicators.Select(number => rules.FindSubIndicator(number)?.Indicator ?? 0));
    }

    public bool Covers(Indicator indicator) => indicators.Contains(indicator.Number) || touched.Contains(indicator.Number);

    public bool Covers(Item item) =>
        indicators.Contains(item.Indicator)
        || items.Contains(item.Code)
        || (item.SubIndicator is not null && subIndicators.Contains(item.SubIndicator))
        || (item.Heading.Length > 0 && topics.Contains(ThaiText.MatchingKey(item.Heading)));

    private void Add(MeasureLink link, Rulebook rules)
    {
        if (link.Indicator is { } indicator)
        {
            indicators.Add(indicator);
        }
        else if (link.SubIndicator is { } sub)
        {
            subIndicators.Add(sub);
        }
        else if (link.Item is { } item)
        {
            items.Add(item);
        }
        else if (link.Issue is { } number && rules.SevenIssues.FirstOrDefault(issue => issue.Number == number) is { } issue)
        {
            indicators.UnionWith(issue.Indicators);
            subIndicators.UnionWith(issue.SubIndicators);
            items.UnionWith(issue.Items);
        }
        else
        {
            topics.Add(ThaiText.MatchingKey(link.Typed.Value));
        }
    }
}
