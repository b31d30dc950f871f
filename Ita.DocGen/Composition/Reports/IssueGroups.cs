using Ita.DocGen.Assessments;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Composition.Reports;

/// <summary>Gathers measures by the indicator or issue they answer, in the order in which the sheet first names them.</summary>
internal sealed class IssueGroups(Assessment assessment)
{
    private const int OfIssues = 100;
    private const int OfTheRest = 1000;

    private readonly Rulebook rules = assessment.ResultRules;

    public IEnumerable<IssueGroup> All() =>
        assessment.Measures.Measures
            .GroupBy(KeyOf)
            .Select(group => new IssueGroup(group.Key, HeadingOf(group.Key), [.. group]));

    /// <summary>The item a link means, also when its topic was typed in words.</summary>
    public Item? FindItem(MeasureLink link)
    {
        if (link.Item is { } code)
        {
            return rules.FindItem(code);
        }

        if (link.Indicator is not null || link.SubIndicator is not null || link.Issue is not null)
        {
            return null;
        }

        var key = ThaiText.MatchingKey(link.Typed.Value);
        return rules.Items.FirstOrDefault(item => ThaiText.MatchingKey(item.Name) == key || ThaiText.MatchingKey(item.Heading) == key);
    }

    /// <summary>What a link leads to, by its official name; a free topic as typed.</summary>
    public string NameOf(MeasureLink link) => link switch
    {
        { SubIndicator: { } number } when rules.FindSubIndicator(number) is { } sub => $"ตัวชี้วัดย่อยที่ {sub.Number} {sub.Name}",
        { Indicator: { } number } when rules.FindIndicator(number) is { } indicator => $"ตัวชี้วัดที่ {indicator.Number} {indicator.Name}",
        { Issue: { } number } when rules.SevenIssues.FirstOrDefault(issue => issue.Number == number) is { } issue => $"ประเด็นที่ {issue.Number} {issue.Name}",
        _ => link.Typed.Value,
    };

    private int KeyOf(Measure measure)
    {
        foreach (var link in measure.Links)
        {
            var indicator = link.Indicator
                ?? (link.SubIndicator is { } sub ? rules.FindSubIndicator(sub)?.Indicator : null)
                ?? FindItem(link)?.Indicator;
            if (indicator is { } number)
            {
                return number;
            }

            if (link.Issue is { } issue)
            {
                return OfIssues + issue;
            }
        }

        return OfTheRest;
    }

    private string HeadingOf(int key)
    {
        if (key >= OfTheRest)
        {
            return "ประเด็นอื่น";
        }

        if (key > OfIssues)
        {
            return $"ประเด็นที่ {key - OfIssues} {rules.SevenIssues.FirstOrDefault(issue => issue.Number == key - OfIssues)?.Name}".TrimEnd();
        }

        var indicator = rules.FindIndicator(key);
        return indicator is null
            ? $"ตัวชี้วัดที่ {key}"
            : $"เครื่องมือการประเมิน {rules.RuleOf(indicator.Instrument).ShortName} ตัวชี้วัดที่ {key} {indicator.Name}";
    }
}
