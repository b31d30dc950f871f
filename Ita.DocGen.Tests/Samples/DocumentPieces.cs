using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Tests.Samples;

/// <summary>The pieces of a document by kind, however deep they stand.</summary>
internal static class DocumentPieces
{
    public static IEnumerable<Block> Blocks(this Document document) => document.Sections.SelectMany(section => section.Blocks).SelectMany(All);

    public static Table[] Tables(this Document document) => [.. document.Blocks().OfType<Table>()];

    public static string[] Texts(this Document document) => [.. document.Sections.SelectMany(section => section.Blocks.Texts())];

    public static IEnumerable<string> Texts(this ImmutableArray<Block> blocks) => blocks.SelectMany(All).OfType<Paragraph>().Select(paragraph => PlainText.Of(paragraph.Text));

    public static IEnumerable<CheckBox> Boxes(this ImmutableArray<Block> blocks) => blocks.SelectMany(All).OfType<Paragraph>().SelectMany(paragraph => paragraph.Text).OfType<CheckBox>();

    public static IEnumerable<CheckBox> Boxes(this Table table) => ImmutableArray.Create<Block>(table).Boxes();

    public static string[] Heads(this Table table) => [.. table.Rows[0].Cells.Select(cell => string.Join(' ', cell.Blocks.Texts()))];

    public static TableRow[] Body(this Table table) => [.. table.Rows.Skip(table.HeaderRows)];

    private static IEnumerable<Block> All(Block block) => block switch
    {
        Group group => group.Blocks.SelectMany(All),
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(All).Prepend(list),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).SelectMany(All).Prepend(table),
        _ => [block],
    };
}
