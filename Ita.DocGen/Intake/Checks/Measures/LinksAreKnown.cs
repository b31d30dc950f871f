using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Measures;

/// <summary>A link means an indicator, sub-indicator, item, issue, or an inner heading of the disclosure list.</summary>
internal sealed class LinksAreKnown : ICheck
{
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
               where IsFree(link) && !topics.Contains(ThaiText.MatchingKey(link.Typed.Value))
               select Problems.LinkIsUnknown(link.Typed.Cell, link.Typed.Value, rules.Year);
    }

    private static bool IsFree(MeasureLink link) => link is { Indicator: null, SubIndicator: null, Item: null, Issue: null };
}
