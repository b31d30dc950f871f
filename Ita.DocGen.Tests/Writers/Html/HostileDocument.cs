using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Html;

/// <summary>What a cell may hold when somebody means harm or a clipboard went wrong.</summary>
internal static class HostileDocument
{
    public static ImmutableArray<string> Texts { get; } =
    [
        "<script>alert(1)</script>", "</p></td></table></article></main>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "&lt;b&gt; &amp; &#x3C;script&#x3E;",
        "<!-- --><![CDATA[ ]]>", "javascript:alert(1)", "null\0 bell\a escape\u001b del\u007f nel\u0085", "lone \ud800 and \udc00", "emoji 🙂 plane end \U0001FFFE non\uFFFE\uFDD0", "\u202Eright to left\u202C",
        "line\r\nbreak\ttab", new string('ก', 3_000), "",
    ];

    public static ImmutableArray<string> Targets { get; } =
    [
        "javascript:alert(1)", " JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x", "file:///etc/passwd", "//evil.example", "\\\\evil.example\\share",
        "http://", "https://[bad", "mailto:", "#nowhere", "", "https://www.example.go.th/a b?q=\"x\"&y=<z>#a#b", "https://example.go.th/100%/[x]|{y}", "หน้า แรก.html", "mailto:saraban@example.go.th",
    ];

    public static Document Of()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var text in Texts)
        {
            blocks.Add(new Heading(2, HeadingNumbering.Decimal, SampleDocument.Text(text)) { Anchor = text.Length < 40 ? text : null });
            blocks.Add(SampleDocument.Says(text));
            blocks.Add(new Table([new TableColumn(1), new TableColumn(1), new TableColumn(1), new TableColumn(1)],
            [
                new TableRow([Cell(text), Cell(text) with { ColumnSpan = 9, RowSpan = 9 }]),
                new TableRow([Cell(text) with { IsRowHeader = true, RowSpan = 40 }, Cell(text)]),
                new TableRow([]),
                new TableRow([Cell(text), Cell(text), Cell(text), Cell(text), Cell(text), Cell(text)]),
            ])
            { Caption = text, HeaderRows = 1, Summary = text });
            blocks.Add(new ChartBlock(new Chart(ChartKind.Bar, text, [text], [new ChartSeries(text, [new ChartPoint(50)])]) { AltText = text }, Length.Points(120)) { Caption = text });
            blocks.Add(new PictureBlock(SamplePictures.Photo with { Name = text }, Length.Centimetres(2), Length.Centimetres(2), text) { Caption = text });
            blocks.Add(new SignatureBlock(text, [text]) { Lead = text, Rank = text });
            blocks.Add(new MemoHead(text, [new MemoLine([new MemoField(text, text)])]));
            blocks.Add(new OrderHead([text]));
            blocks.Add(new TableOfContents(text, 3));
        }

        foreach (var target in Targets)
        {
            blocks.Add(new Paragraph(ParagraphStyle.Body, [new Link(target, [new TextRun(target), new Link("https://inner.example", SampleDocument.Text("inner"))])]));
        }

        blocks.Add(new Table([], []));
        blocks.Add(new Table([new TableColumn(1)], [new TableRow([])]) { HeaderRows = 5 });
        blocks.Add(new ListBlock(ListMarker.Decimal, []));
        return SampleDocument.Of(blocks.ToArray()) with { Title = Texts[0], Watermark = Texts[2] };
    }

    private static TableCell Cell(string text) => new([SampleDocument.Says(text, ParagraphStyle.TableText)]);
}
