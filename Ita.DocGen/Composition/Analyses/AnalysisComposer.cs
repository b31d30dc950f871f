using System.Collections.Immutable;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Analyses;

/// <summary>The analysis of the result of year N−1.</summary>
internal sealed class AnalysisComposer : IDocumentComposer
{
    public string Id => DocumentKinds.Analysis;

    public Composed Compose(CompositionInput input)
    {
        if (input.Insight.Result.Overall is null && input.Insight.Indicators.All(result => result.Score is null))
        {
            return new Composed(Id, null, LeftOutReason.NothingFilledIn);
        }

        var prose = new Prose(input.Assessment);
        var titleLines = DocumentFrame.TitleLines(input, Id);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.AddRange(titleLines.Select(line => (Block)Blocks.Title(prose.Show(line))));
        blocks.Add(Blocks.Subtitle($"{prose.AgencyName} {prose.PlaceName}"));
        blocks.AddRange(new ScoreSection(input, prose).Compose());
        var document = DocumentFrame.Build(
            input,
            Id,
            Cover.Of(prose, titleLines, null),
            new Section(PageSetup.Portrait, blocks.ToImmutable()));
        return new Composed(Id, document, null);
    }
}
