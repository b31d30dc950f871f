using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Composition.Writing;

/// <summary>
/// A cell of the staff as blocks: one paragraph a line; neighbouring lines that begin with "-", "๑.", "๑)" or "(๑)" become one list.
/// </summary>
internal static class StaffText
{
    public static ImmutableArray<Block> Blocks(Prose prose, Sourced<string>? text, ParagraphStyle style) =>
        text is null ? []
        : MarkedText.FindBlocks(prose, text, style) ?? Blocks(prose, text.Value, Provenance.Of(text.Cell), style);

    public static ImmutableArray<Block> Blocks(Prose prose, string text, Provenance? source, ParagraphStyle style)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var list = new StaffList();
        foreach (var line in ThaiText.Normalise(text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var marked = MarkedLine.Read(line);
            if (marked is null || !list.Takes(marked))
            {
                list.CloseInto(blocks);
            }

            var words = new TextRun(prose.Show(marked?.Text ?? line)) { Source = source };
            if (marked is null)
            {
                blocks.Add(new Paragraph(style, [words]));
            }
            else
            {
                list.Add(marked, new Paragraph(InList(style), [words]));
            }
        }

        list.CloseInto(blocks);
        return blocks.ToImmutable();
    }

    // The first line of a list item is not indented: its marker is.
    private static ParagraphStyle InList(ParagraphStyle style) => style == ParagraphStyle.Body ? ParagraphStyle.BodyFlush : style;
}
