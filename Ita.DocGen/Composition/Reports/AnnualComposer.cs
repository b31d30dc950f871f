using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Checklists;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Reports;

/// <summary>The year's result: measures in seven columns, indicators 1–8, the o items by sub-indicator, photo annex.</summary>
internal sealed class AnnualComposer : IDocumentComposer
{
    public string Id => DocumentKinds.AnnualReport;

    public Composed Compose(CompositionInput input)
    {
        if (input.Assessment.Papers.Find(Id) is { IsWanted: false })
        {
            return new Composed(Id, null, LeftOutReason.NotWanted);
        }

        var plan = input.Assessment.Measures;
        if (!plan.TwelveMonths.Any(result => result.Status is not null || result.Result is not null || result.Summary is not null)
            && !plan.Indicators.Any(answer => answer.StatusTwelveMonths is not null))
        {
            return new Composed(Id, null, LeftOutReason.NothingFilledIn);
        }

        var prose = new Prose(input.Assessment);
        var parts = new ReportParts(input, prose, Id);
        var texts = new PlacedTexts(input, prose, Id);
        ImmutableArray<Block> lead = [.. texts.Paragraphs("ข้อความนำรายงาน", parts.Lead(ReportRound.TwelveMonths))];
        return new Composed(Id, () => Write(input, parts, texts, lead)) { Drafts = texts.Drafts };
    }

    private Document Write(CompositionInput input, ReportParts parts, PlacedTexts texts, ImmutableArray<Block> lead)
    {
        var prose = new Prose(input.Assessment);
        var plan = input.Assessment.Measures;
        ImmutableArray<Block> report =
        [
            .. parts.Heads(),
            .. texts.Typed("คำนำ"),
            .. lead,
            .. plan.Measures.IsEmpty ? [] : new YearTable(input, prose).Compose(),
            .. new IndicatorTables(input, prose).Compose(),
            .. Disclosure(input, prose),
            .. new ProblemsTable(input, prose).Compose(ReportRound.TwelveMonths),
            .. texts.Typed("สรุปท้าย"),
        ];
        return DocumentFrame.Build(
            input,
            Id,
            [parts.Cover(), new Section(PageSetup.Landscape with { RestartsPageNumbers = true }, report), .. new Evidence(input, prose).Annex(Id, null)]);
    }

    private static IEnumerable<Block> Disclosure(CompositionInput input, Prose prose)
    {
        if (!DisclosureRows.IsBegun(input.Assessment.Disclosure))
        {
            yield break;
        }

        var rows = new DisclosureRows(input, prose);
        yield return Blocks.Plain(1, "ประเด็นการประเมิน " + input.Assessment.PlanRules.RuleOf(Instrument.Oit).ShortName);
        foreach (var sub in input.Assessment.PlanRules.SubIndicators)
        {
            yield return Blocks.Plain(2, rows.TitleOf(sub));
            yield return rows.Of(sub, tellsAddresses: false);
        }
    }
}
