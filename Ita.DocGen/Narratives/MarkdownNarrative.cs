using System.Text;
using Ita.DocGen.Diagnostics;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Ita.DocGen.Narratives;

/// <summary>
/// Markdown of the staff, a file or a cell → document blocks. Refuses HTML and what is too long or too deep to be read;
/// tells links and pictures that were not carried over. Never throws on a text.
/// </summary>
public static class MarkdownNarrative
{
    private static readonly MarkdownPipeline Pipeline = Build();

    public static NarrativeReading Read(string name, string text) => Read(text, new MarkdownPlace(name));

    /// <summary>A cell, in which each line is a paragraph of its own and every run remembers the cell.</summary>
    public static NarrativeReading ReadCell(Sourced<string> cell) => Read(cell.Value, new MarkdownPlace(cell.Cell));

    private static NarrativeReading Read(string text, MarkdownPlace place)
    {
        if (Encoding.UTF8.GetByteCount(text) > NarrativeLimits.Bytes)
        {
            return NarrativeReading.Refused(Problems.NarrativeIsTooLong(place.Whole, NarrativeLimits.Megabytes));
        }

        if (Parse(ThaiMarkers.Understood(text)) is not { } markdown)
        {
            return NarrativeReading.Refused(Problems.NarrativeIsTooDeep(place.Whole));
        }

        var findings = new MarkdownFindings(place);
        var blocks = new MarkdownBlocks(place, findings).Of(markdown);
        return new NarrativeReading(
            findings.DeepestList > NarrativeLimits.ListLevels ? ListDepth.Bound(blocks, NarrativeLimits.ListLevels) : blocks,
            findings.Tell());
    }

    // Markdig (1.6.0) answers a text beyond its depth with an ArgumentException and has no gentler way.
    private static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // A clerk begins a paragraph with a tab; in plain Markdown that would be program code.
    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = NarrativeLimits.MarkdownDepth };
        builder.UsePipeTables();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }
}
