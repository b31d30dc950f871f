using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Tests.Writers.Html;

/// <summary>The text of a document, block for block, as the model tells it.</summary>
internal static class ModelText
{
    public static IReadOnlyList<string> BlocksOf(Document document)
    {
        var outline = Outline.Of(document);
        return [.. document.Sections.SelectMany(section => section.Blocks).SelectMany(block => Of(block, outline, document.Digits)).Select(text => text.Trim()).Where(text => text.Length > 0)];
    }

    private static IEnumerable<string> Of(Block block, Outline outline, DigitStyle digits) => block switch
    {
        Heading heading => [outline[heading].Label],
        Paragraph paragraph => [PlainText.Of(paragraph.Text)],
        ListBlock list => list.Items.SelectMany((item, index) => new[] { ListNumbers.MarkerOf(list, index, digits) }.Concat(Of(item.Blocks, outline, digits))),
        Table table => new[] { table.Caption ?? "" }.Concat(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Of(cell.Blocks, outline, digits))),
        ChartBlock chart => [chart.Caption ?? ""],
        PictureBlock picture => [picture.Caption ?? ""],
        SignatureBlock signature => [string.Join(' ', new[] { signature.Lead, signature.Rank }.Where(word => word is not null)), $"({signature.Name})", .. signature.Lines],
        MemoHead memo => [memo.Title, .. memo.Lines.SelectMany(line => line.Fields).Select(field => $"{field.Label} {field.Value}")],
        OrderHead order => order.Lines,
        TableOfContents contents => [contents.Title, .. outline.ContentsDownTo(contents.DeepestLevel).Select(entry => entry.Label)],
        Group group => Of(group.Blocks, outline, digits),
        _ => [],
    };

    private static IEnumerable<string> Of(ImmutableArray<Block> blocks, Outline outline, DigitStyle digits) => blocks.SelectMany(block => Of(block, outline, digits));
}
