using System.Collections.Immutable;
using Ita.DocGen.Composition.Drafting;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Analyses;

/// <summary>The analysis of the result of year N−1: the scores, what they tell, what each lost point costs, the limitations.</summary>
internal sealed class AnalysisComposer : IDocumentComposer
{
    public string Id => DocumentKinds.Analysis;

    public Composed Compose(CompositionInput input)
    {
        if (input.Assessment.Papers.Find(Id) is { IsWanted: false })
        {
            return new Composed(Id, null, LeftOutReason.NotWanted);
        }

        if (input.Insight.Result.Overall is null && input.Insight.Indicators.All(result => result.Score is null))
        {
            return new Composed(Id, null, LeftOutReason.NothingFilledIn);
        }

        var prose = new Prose(input.Assessment);
        var texts = new ChosenText(prose);
        var titleLines = DocumentFrame.TitleLines(input, Id);
        var emblem = Cover.EmblemOf(input);
        var sections = ImmutableArray.Create(
            Cover.Of(prose, titleLines, emblem),
            new Section(PageSetup.Portrait with { RestartsPageNumbers = true }, [.. Opening(input, prose, titleLines), .. new ScoreSection(input, prose).Compose()]));
        sections = sections.AddRange(AnalysisPart(input, prose, texts));
        ImmutableArray<Block> closing =
        [
            .. new LostPointSection(input, prose).Compose(),
            .. new StrengthSection(input, prose).Strengths(),
            .. new StrengthSection(input, prose).Limitations(),
            .. StaffPlaces.Blocks(input, prose, Id, "สรุปท้าย"),
        ];
        if (!closing.IsEmpty)
        {
            sections = sections.Add(new Section(PageSetup.Portrait, closing));
        }

        return new Composed(Id, DocumentFrame.Build(input, Id, sections), null) { Drafts = texts.Drafts };
    }

    private static IEnumerable<Block> Opening(CompositionInput input, Prose prose, ImmutableArray<string> titleLines) =>
    [
        .. titleLines.Select(line => Blocks.Title(prose.Show(line))),
        Blocks.Subtitle($"{prose.AgencyName} {prose.PlaceName}"),
        .. StaffPlaces.Blocks(input, prose, DocumentKinds.Analysis, "คำนำ"),
        .. StaffPlaces.Blocks(input, prose, DocumentKinds.Analysis, "ความเป็นมา"),
    ];

    // Four columns of text need the wide page; two do not.
    private static Section AnalysisPart(CompositionInput input, Prose prose, ChosenText texts)
    {
        var layout = input.Assessment.Options.AnalysisBy ?? input.Assessment.PlanRules.AnalysisLayout;
        return layout == AnalysisLayout.TenIndicators
            ? new Section(PageSetup.Landscape, [Blocks.Part("การวิเคราะห์ผลการประเมิน"), .. new IndicatorAnalysisSection(input, prose, texts).Compose()])
            : new Section(PageSetup.Portrait, [Blocks.Part("การวิเคราะห์ผลการประเมิน"), .. new IssueAnalysisSection(input, prose, texts).Compose()]);
    }
}
