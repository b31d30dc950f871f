using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Measures;

/// <summary>What the result says about the things a row of the plan answers: scores of N−1 with their year, and the staff's own finding.</summary>
internal sealed class PlanFinding(CompositionInput input, Prose prose)
{
    public ImmutableArray<Block> Of(PlanRow row)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var links = row.Measures.SelectMany(measure => measure.Links).DistinctBy(link => (link.Indicator, link.SubIndicator, link.Item, link.Issue, Topic(link))).ToArray();
        foreach (var result in Indicators(links))
        {
            blocks.Add(Line(new Phrase(prose).Bold($"ตัวชี้วัดที่ {result.Indicator.Number} {result.Indicator.Name}").AddRange(result.Score is { } score
                ? new Phrase(prose).Say(" ").Score(score).Done()
                : [])));
            foreach (var item in ItemsOf(result, links))
            {
                blocks.Add(Line(ItemScore(item)));
            }
        }

        blocks.AddRange(links.Where(link => link.Issue is not null).Select(IssueName).OfType<Block>());
        blocks.AddRange(links.Where(link => Topic(link) is not null).Select(link => Line(new Phrase(prose).Say("เรื่อง ").Typed(link.Typed))));
        foreach (var measure in row.Measures.DistinctBy(measure => measure.Finding?.Value))
        {
            blocks.AddRange(StaffText.Blocks(prose, measure.Finding, ParagraphStyle.TableText));
        }

        return blocks.ToImmutable();
    }

    private IEnumerable<IndicatorResult> Indicators(Assessments.MeasureLink[] links)
    {
        var rules = input.Assessment.ResultRules;
        var numbers = links.Select(link => link.Indicator
            ?? (link.Item is { } code ? rules.FindItem(code)?.Indicator : null)
            ?? (link.SubIndicator is { } sub ? rules.FindSubIndicator(sub)?.Indicator : null)).ToHashSet();
        return input.Insight.Indicators.Where(result => numbers.Contains(result.Indicator.Number));
    }

    // Items that are named are told; of a whole indicator or sub-indicator those that lost points.
    private static IEnumerable<ItemResult> ItemsOf(IndicatorResult result, Assessments.MeasureLink[] links) => result.Items.Where(item =>
        item.Shown is not null
        && (links.Any(link => link.Item == item.Item.Code)
            || (item.Lowest < 100 && links.Any(link => link.Indicator == result.Indicator.Number || (link.SubIndicator is not null && link.SubIndicator == item.Item.SubIndicator)))));

    private Phrase ItemScore(ItemResult item)
    {
        // Names of o items end in a year: without a word between, the score would read on from it.
        var name = item.Item.Instrument == Rulebooks.Instrument.Oit ? item.Item.Name + " ได้" : $"“{item.Item.Name}”";
        return new Phrase(prose)
            .Code(item.Item.Code)
            .Say($" (ปี {input.Assessment.ResultYear}) {name} ")
            .Score(item.Shown!);
    }

    private Block? IssueName(Assessments.MeasureLink link) =>
        input.Assessment.ResultRules.SevenIssues.FirstOrDefault(issue => issue.Number == link.Issue) is { } found
            ? Line(new Phrase(prose).Say($"ประเด็นที่ {found.Number} {found.Name}"))
            : null;

    private static string? Topic(Assessments.MeasureLink link) =>
        link is { Indicator: null, SubIndicator: null, Item: null, Issue: null } ? link.Typed.Value : null;

    private static Paragraph Line(Phrase phrase) => new(ParagraphStyle.TableText, phrase.Done());
}
