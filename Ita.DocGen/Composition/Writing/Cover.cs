using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Writing;

/// <summary>The cover: emblem, title lines in the upper half, agency and place at the foot. It bears no page number.</summary>
internal static class Cover
{
    private static readonly Length AboveEmblem = Length.Centimetres(1.5);
    private static readonly Length AboveTitle = Length.Centimetres(4.5);
    private static readonly Length AboveTitleWithEmblem = Length.Centimetres(1.0);
    private static readonly Length AboveAgency = Length.Centimetres(9.0);
    private static readonly Length AboveAgencyWithEmblem = Length.Centimetres(7.5);
    private static readonly Length EmblemSize = Length.Centimetres(4.0);

    /// <summary>The agency's own emblem, if its file was found in the folder.</summary>
    public static Picture? EmblemOf(CompositionInput input) =>
        input.Assessment.Agency.EmblemFile is { } file && input.Pictures.TryGetValue(file.Value, out var emblem) ? emblem : null;

    public static Section Of(Prose prose, IEnumerable<string> titleLines, Picture? emblem)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (emblem is not null)
        {
            blocks.Add(new Spacer(AboveEmblem));
            blocks.Add(new PictureBlock(emblem, EmblemSize, EmblemSize, "ตราสัญลักษณ์" + prose.AgencyName));
        }

        blocks.Add(new Spacer(emblem is null ? AboveTitle : AboveTitleWithEmblem));
        blocks.AddRange(titleLines.Select(line => (Block)new Paragraph(ParagraphStyle.CoverTitle, [prose.Text(line)])));
        blocks.Add(new Spacer(emblem is null ? AboveAgency : AboveAgencyWithEmblem));
        blocks.Add(new Paragraph(ParagraphStyle.CoverLine, [new TextRun(prose.AgencyName)]));
        blocks.Add(new Paragraph(ParagraphStyle.CoverLine, [new TextRun(prose.PlaceName)]));
        return new Section(PageSetup.Cover, blocks.ToImmutable());
    }
}
