using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Writing;

/// <summary>
/// A text in Markdown or from Word as this agency prints it: digits turned as everywhere, headings below those of the document
/// they stand in, every run knowing its file or cell.
/// </summary>
internal sealed class NarrativeBlocks(Prose prose, Provenance source)
{
    private const int DeepestHeading = 4;

    public static ImmutableArray<Block> Of(Prose prose, Narrative narrative) =>
        new NarrativeBlocks(prose, Provenance.Of(CellAddress.OfFile(narrative.File))).Turned(narrative.Blocks);

    public ImmutableArray<Block> Turned(ImmutableArray<Block> blocks) => [.. blocks.Select(Turned)];

    private Block Turned(Block block) => block switch
    {
        Heading heading => heading with { Level = Math.Min(heading.Level + 1, DeepestHeading), Text = Turned(heading.Text) },
        Paragraph paragraph => paragraph with { Text = Turned(paragraph.Text) },
        ListBlock list => list with { Items = [.. list.Items.Select(item => new ListItem(Turned(item.Blocks)))] },
        Table table => table with
        {
            Caption = Shown(table.Caption),
            ContinuedTitle = Shown(table.ContinuedTitle),
            Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Blocks = Turned(cell.Blocks) })] })],
        },
        PictureBlock picture => picture with { Caption = Shown(picture.Caption), Source = source },
        Group group => new Group(Turned(group.Blocks)),
        _ => block,
    };

    private ImmutableArray<Inline> Turned(ImmutableArray<Inline> text) => [.. text.Select(Turned)];

    private Inline Turned(Inline inline) => inline switch
    {
        TextRun run => run with { Text = run.Style.HasFlag(TextStyle.Code) ? run.Text : prose.Show(run.Text), Source = run.Source ?? source },
        Link link => link with { Text = Turned(link.Text) },
        Footnote note => new Footnote(Turned(note.Text)),
        _ => inline,
    };

    private string? Shown(string? text) => text is null ? null : prose.Show(text);
}
