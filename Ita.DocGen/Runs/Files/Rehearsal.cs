using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Typesetting.Breaking;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Layout;
using Ita.DocGen.Writers.Html;
using Ita.DocGen.Writers.Pdf;
using Ita.DocGen.Writers.Word;

namespace Ita.DocGen.Runs;

/// <summary>
/// A page with one of everything, set and written for nobody while the workbooks are being read: fonts, word list and code
/// are in place when the documents come. What comes of it is thrown away, so it can change nothing.
/// </summary>
internal static class Rehearsal
{
    private const string Words = "องค์การบริหารส่วนตำบลเผยแพร่ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ (ร้อยละ ๘๕.๐๐) ";

    private static readonly Lazy<Task<long>> Once = new(() => Task.Run(Play));

    /// <summary>Once in a process, on another core; nobody waits for its end.</summary>
    public static void Begin() => _ = Once.Value;

    /// <summary>Answers how many bytes were written.</summary>
    public static long Play()
    {
        _ = RulebookShelf.BuiltIn.Find(RulebookShelf.LastYear);
        var page = Page();
        var typesetter = new Typesetter(new TypesetOptions(FontLibrary.Sarabun, LineBreaker.Default));
        var set = typesetter.Typeset(page);
        using var written = new MemoryStream();
        new PdfWriter().Write(set, page, new PdfOptions(typesetter), written);
        new WordWriter().Write(page, new WordOptions(), written);
        new HtmlWriter(new SitePictures("")).Write(page, new HtmlOptions(new PageChrome("", "", "")), written);
        return written.Length;
    }

    private static Document Page() => new("analysis", Words, new DocumentProperties("", "", RulebookShelf.LastYear, DateOnly.MinValue),
    [
        new Section(PageSetup.Memo, [new MemoHead("บันทึกข้อความ", [new MemoLine([new MemoField("เรื่อง", Words)])]), Text(TextStyle.Plain)]),
        new Section(PageSetup.Portrait,
        [
            new TableOfContents("สารบัญ"),
            new Heading(1, HeadingNumbering.Decimal, [new TextRun(Words)]),
            Text(TextStyle.Bold),
            Text(TextStyle.Italic),
            new ListBlock(ListMarker.Decimal, [new ListItem([Text(TextStyle.Plain)])]),
            .. Enum.GetValues<ChartKind>().Select(ChartOf),
            new SignatureBlock(Words, [Words]),
        ]),
        new Section(PageSetup.Landscape, [TableOf(Text(TextStyle.Plain))]),
    ]);

    private static Paragraph Text(TextStyle style) =>
        new(ParagraphStyle.Body, [new TextRun(Words, style), new CheckBox(true), new Link("https://www.example.go.th/", [new TextRun(Words)])]);

    private static Table TableOf(Paragraph text) => new(
        [new TableColumn(1), new TableColumn(2)],
        [.. Enumerable.Repeat(new TableRow([new TableCell([text]) { IsRowHeader = true }, new TableCell([text])]), 12)]) { HeaderRows = 1 };

    private static ChartBlock ChartOf(ChartKind kind)
    {
        ImmutableArray<ChartPoint> points = [new ChartPoint(0), new ChartPoint(85), new ChartPoint(95)];
        return new ChartBlock(new Chart(kind, Words, [Words, Words, Words], [new ChartSeries("", points), new ChartSeries("", points)]) { AltText = Words }, Length.Centimetres(7));
    }
}
