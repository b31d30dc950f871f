using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Reports;

/// <summary>What was done from 1 October N−1 to 31 March N, by measure or by issue, with the photo annex.</summary>
internal sealed class ProgressComposer : IDocumentComposer
{
    public string Id => DocumentKinds.SixMonthProgress;

    public Composed Compose(CompositionInput input)
    {
        if (input.Assessment.Papers.Find(Id) is { IsWanted: false })
        {
            return new Composed(Id, null, LeftOutReason.NotWanted);
        }

        var plan = input.Assessment.Measures;
        if (plan.Measures.IsEmpty || !plan.SixMonths.Any(result => result.Status is not null || result.Result is not null))
        {
            return new Composed(Id, null, LeftOutReason.NothingFilledIn);
        }

        var prose = new Prose(input.Assessment);
        var parts = new ReportParts(input, prose, Id);
        var texts = new PlacedTexts(input, prose, Id);
        ImmutableArray<Block> lead = [.. texts.Paragraphs("ข้อความนำรายงาน", parts.Lead(ReportRound.SixMonths))];
        return new Composed(Id, () => Write(input, parts, texts, lead)) { Drafts = texts.Drafts };
    }

    private Document Write(CompositionInput input, ReportParts parts, PlacedTexts texts, ImmutableArray<Block> lead)
    {
        var prose = new Prose(input.Assessment);
        ImmutableArray<Block> report =
        [
            .. parts.Heads(),
            .. texts.Typed("คำนำ"),
            .. lead,
            .. Table(input, prose),
            .. new ProblemsTable(input, prose).Compose(ReportRound.SixMonths),
            .. new DivisionTable(input, prose).Compose(ReportRound.SixMonths),
            .. texts.Typed("สรุปท้าย"),
        ];
        return DocumentFrame.Build(
            input,
            Id,
            [parts.Cover(), new Section(PageSetup.Landscape with { RestartsPageNumbers = true }, report), .. new Evidence(input, prose).Annex(Id, ReportRound.SixMonths)]);
    }

    private static IEnumerable<Block> Table(CompositionInput input, Prose prose)
    {
        var assessment = input.Assessment;
        return (assessment.Options.ProgressBy ?? assessment.PlanRules.ProgressLayout) == ProgressLayout.ByIssue
            ? new ByIssueTables(input, prose).Compose()
            : new ByMeasureTable(input, prose).Compose();
    }
}
