using System.Collections.Immutable;
using System.Globalization;

namespace Ita.DocGen.Documents;

/// <summary>Every value of a document that knows its cells, in reading order, the points of charts included.</summary>
public static class SourcedTexts
{
    public static IEnumerable<SourcedText> Of(Document document) => document.Sections.SelectMany(section => Of(section.Blocks));

    private static IEnumerable<SourcedText> Of(ImmutableArray<Block> blocks) => blocks.SelectMany(Of);

    private static IEnumerable<SourcedText> Of(Block block) => block switch
    {
        Paragraph paragraph => Of(paragraph.Text),
        Heading heading => Of(heading.Text),
        ListBlock list => list.Items.SelectMany(item => Of(item.Blocks)),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Of(cell.Blocks)),
        Group group => Of(group.Blocks),
        ChartBlock chart => chart.Chart.Series.SelectMany(series => series.Points).SelectMany(Of),
        MemoHead memo => memo.Lines.SelectMany(line => line.Fields).SelectMany(field => Of(field.Value, field.Source)),
        _ => [],
    };

    private static IEnumerable<SourcedText> Of(ImmutableArray<Inline> inlines) => inlines.SelectMany(inline => inline switch
    {
        TextRun run => Of(run.Text, run.Source),
        Link link => Of(link.Text),
        Footnote note => Of(note.Text),
        _ => [],
    });

    private static IEnumerable<SourcedText> Of(ChartPoint point) =>
        point.Value is { } value ? Of(value.ToString("0.00", CultureInfo.InvariantCulture), point.Source) : [];

    private static SourcedText[] Of(string text, Provenance? source) => source is null || text.Length == 0 ? [] : [new SourcedText(text, source)];
}
