using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Measures;

/// <summary>A link means an indicator, sub-indicator, item, issue, or an inner heading of the disclosure list.</summary>
internal sealed class LinksAreKnown : ICheck
{
    private const int ShortestTopic = 10;
    private const int LongBeginning = 15;

    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var rules = input.Assessment.ResultRules;
        var topics = rules.SubIndicators.SelectMany(sub => sub.Headings)
            .Concat(rules.Items.Select(item => item.Heading))
            .Concat(rules.SevenIssues.Select(issue => issue.Name))
            .Concat(rules.Instruments.Select(instrument => instrument.ShortName))
            .Select(ThaiText.MatchingKey)
            .ToHashSet(StringComparer.Ordinal);
        return from measure in input.Assessment.Measures.Measures
               from link in measure.Links
               where IsFree(link) && !link.Typed.Value.Split('/').Any(piece => IsTopic(ThaiText.MatchingKey(piece), topics))
               select Problems.LinkIsUnknown(link.Typed.Cell, link.Typed.Value, rules.Year);
    }

    // Offices shorten or lengthen a topic: "การจัดซื้อจัดจ้างหรือการพัสดุ", "แผนการดำเนินงาน/การบริหารงบประมาณ".
    private static bool IsTopic(string key, HashSet<string> topics) =>
        topics.Contains(key) || topics.Any(topic => Math.Min(topic.Length, key.Length) >= ShortestTopic
            && (topic.Contains(key, StringComparison.Ordinal) || key.Contains(topic, StringComparison.Ordinal) || topic.AsSpan().CommonPrefixLength(key) >= LongBeginning));

    private static bool IsFree(MeasureLink link) => link is { Indicator: null, SubIndicator: null, Item: null, Issue: null };
}
