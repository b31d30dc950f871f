using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Writing;

/// <summary>
/// A cell of the staff as blocks: one paragraph a line; lines that begin with "-" or "๑." become what they look like.
/// </summary>
internal static class StaffText
{
    public static ImmutableArray<Block> Blocks(Prose prose, Sourced<string>? text, ParagraphStyle style) =>
        text is null ? [] : Blocks(prose, text.Value, Provenance.Of(text.Cell), style);

    public static ImmutableArray<Block> Blocks(Prose prose, string text, Provenance? source, ParagraphStyle style) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => new Paragraph(style, [new TextRun(prose.Show(Thai.ThaiText.Normalise(line))) { Source = source }]))];
}
