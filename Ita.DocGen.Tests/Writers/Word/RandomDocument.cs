using System.Collections.Immutable;
using System.Text;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Word;

/// <summary>A document of random blocks, spans, styles and letters, good and bad, the same for the same seed.</summary>
internal sealed class RandomDocument(int seed)
{
    private const int Deepest = 2;

    private static readonly string[] Letters =
        ["ก", "น้ำ", "ที่", " ", "  ", "\n", "\t", "a", "<", "&", "\"", "]]>", "๑", "1", "\u0007", "\u000B", "\uD83Dก", "ก\uDE00", "😀", "\uFFFF", "\u00A0", "ยาวมากไม่มีเว้นวรรค"];

    private readonly Random random = new(seed);

    public Document Next() => new(
        "random",
        Text(),
        new DocumentProperties(Text(), Text(), 2569, new DateOnly(2026, 1, 15)),
        [.. Times(3, () => new Section(Pick(PageSetup.Portrait, PageSetup.Landscape, PageSetup.Memo, PageSetup.Cover), Blocks(0)) { RestartsHeadingNumbers = Flip() })])
    {
        Digits = Pick(DigitStyle.Thai, DigitStyle.Arabic),
        Watermark = Flip() ? Text() : null,
    };

    private ImmutableArray<Block> Blocks(int depth) => [.. Times(6, () => depth == 0 && Flip() ? Top() : Inner(depth))];

    private Block Top() => random.Next(8) switch
    {
        0 => new Heading(random.Next(1, 5), Pick(HeadingNumbering.None, HeadingNumbering.Decimal, HeadingNumbering.Part), Inlines()) { Anchor = Flip() ? Text() : null, IsContinuation = Flip() && Flip() },
        1 => new TableOfContents(Text(), random.Next(1, 5)),
        2 => new PageBreak(),
        3 => new MemoHead(Text(), [.. Times(3, () => new MemoLine([.. Times(3, () => new MemoField(Text(), Text())).DefaultIfEmpty(new MemoField("", ""))]))]) { Garuda = Flip() ? SamplePictures.Emblem : null },
        4 => new OrderHead([.. Times(3, Text)]) { Garuda = Flip() ? SamplePictures.Emblem : null },
        5 => new Group(Blocks(Deepest)),
        6 => new ChartBlock(Pick(SampleCharts.EveryKind()), Length.Points(random.Next(1, 900))) { Caption = Text() },
        _ => new SignatureBlock(Text(), [.. Times(3, Text)]) { Rank = Text(), Lead = Flip() ? Text() : null },
    };

    private Block Inner(int depth) => random.Next(depth >= Deepest ? 4 : 6) switch
    {
        0 => new Spacer(Length.Points(random.Next(0, 2000))),
        1 => new BlankLines(random.Next(0, 5)),
        2 => new PictureBlock(Pick(SamplePictures.Photo, SamplePictures.TurnedPhoto, SamplePictures.Photo with { Format = PictureFormat.Png }), Length.Points(random.Next(1, 900)), Length.Points(random.Next(1, 900)), Text()) { Caption = Text() },
        3 => new Paragraph(Pick(Enum.GetValues<ParagraphStyle>()), Inlines()) { KeepsWithNext = Flip() },
        4 => new ListBlock(Pick(Enum.GetValues<ListMarker>()), [.. Times(4, () => new ListItem(Blocks(depth + 1)))]) { Start = random.Next(0, 40) },
        _ => Table(depth),
    };

    private Table Table(int depth) => new(
        [.. Enumerable.Range(0, random.Next(1, Flip() && Flip() ? 70 : 6)).Select(_ => new TableColumn(random.Next(0, 9)))],
        [.. Times(5, () => new TableRow([.. Times(6, () => new TableCell(Blocks(depth + 1)) { ColumnSpan = random.Next(0, 5), RowSpan = random.Next(0, 4), Shade = Pick(Enum.GetValues<CellShade>()) })]) { KeepsWithNext = Flip() })])
    {
        HeaderRows = random.Next(0, 3),
        KeepsTogether = Flip(),
        Borders = Pick(Enum.GetValues<TableBorders>()),
        Caption = Flip() ? Text() : null,
        Summary = Flip() ? Text() : null,
    };

    private ImmutableArray<Inline> Inlines() => [.. Times(4, () => (Inline)(random.Next(8) switch
    {
        0 => new LineBreak(),
        1 => new CheckBox(Flip()),
        2 => new Blank(Length.Points(random.Next(0, 400))),
        3 => new Link(Flip() ? "#" + Text() : "https://www.example.go.th/" + Text(), [new TextRun(Text())]),
        4 => new Footnote([new TextRun(Text())]),
        _ => new TextRun(Text(), (TextStyle)random.Next(0, 32)),
    }))];

    private string Text() => Times(8, () => Pick(Letters)).Aggregate(new StringBuilder(), (text, letter) => text.Append(letter)).ToString();

    private T[] Times<T>(int most, Func<T> make) => [.. Enumerable.Range(0, random.Next(0, most + 1)).Select(_ => make())];

    private T Pick<T>(params IReadOnlyList<T> of) => of[random.Next(of.Count)];

    private bool Flip() => random.Next(2) == 0;
}
