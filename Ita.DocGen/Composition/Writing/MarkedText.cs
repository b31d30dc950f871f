using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Narratives;

namespace Ita.DocGen.Composition.Writing;

/// <summary>
/// A cell in which somebody typed Markdown: **bold**, *italic*, a link or a table. Others are read as they stand, stars and all;
/// so is one of which anything would be lost, HTML or a link that documents refuse.
/// </summary>
internal static partial class MarkedText
{
    private static bool IsMarked(string text) => text.AsSpan().IndexOfAny("*[|") >= 0 && Marks().IsMatch(text);

    /// <summary>Null where the text is to be read as it stands.</summary>
    public static ImmutableArray<Block>? FindBlocks(Prose prose, Sourced<string> cell, ParagraphStyle style)
    {
        if (!IsMarked(cell.Value) || MarkdownNarrative.ReadCell(cell) is not { Findings.IsEmpty: true } reading)
        {
            return null;
        }

        return [.. new NarrativeBlocks(prose, Provenance.Of(cell.Cell)).Turned(reading.Blocks).Select(block => In(block, style))];
    }

    // Cells of tables hold no headings, and their text is that of the table.
    private static Block In(Block block, ParagraphStyle style) => block switch
    {
        Paragraph { Style: ParagraphStyle.Body } paragraph => paragraph with { Style = style },
        Heading heading when style == ParagraphStyle.TableText => new Paragraph(style, [.. heading.Text.Select(Bold)]),
        ListBlock list when style == ParagraphStyle.TableText =>
            list with { Items = [.. list.Items.Select(item => new ListItem([.. item.Blocks.Select(inner => inner is Paragraph one ? one with { Style = style } : inner)]))] },
        _ => block,
    };

    private static Inline Bold(Inline inline) => inline is TextRun run ? run with { Style = run.Style | TextStyle.Bold } : inline;

    // A star alone ("*" as a footnote mark) is no emphasis; a table needs its line of dashes.
    [GeneratedRegex(@"\*\*\S.*?\*\*|(?<![*\w])\*[^\s*][^*\n]*\*(?!\w)|\[[^\]\n]+\]\([^)\s]+\)|^\s*\|?\s*:?-{3,}:?\s*\|", RegexOptions.Multiline)]
    private static partial Regex Marks();
}
