using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Breaking;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Layout;
using Ita.DocGen.Typesetting.Pages;
using Ita.DocGen.Writers.Pdf;

namespace Ita.DocGen.Benchmarks;

/// <summary>Wanted: at least 500 pages a second from model to PDF, and ten times the pages in ten times the time.</summary>
[MemoryDiagnoser]
public class LayoutBenchmarks
{
    private const string Sentence =
        "องค์การบริหารส่วนตำบลจัดทำรายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ "
        + "เจ้าหน้าที่ผู้รับผิดชอบเผยแพร่แผนการจัดซื้อจัดจ้าง (รอบ ๖ เดือน) บนเว็บไซต์ https://www.example.go.th/ita/o12 ให้ประชาชนทราบภายในวันที่ ๓๑ มีนาคม ๒๕๖๙ ";

    private readonly Typesetter typesetter = new(new TypesetOptions(FontLibrary.Sarabun, LineBreaker.Default));
    private Document document = null!;
    private PageSet pages = null!;

    [Params(10, 100, 1000)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        document = new Document("bench", "เอกสาร", new DocumentProperties("หน่วยงาน", "เรื่อง", 2569, new DateOnly(2026, 1, 15)), [new Section(PageSetup.Portrait, Blocks())]);
        pages = typesetter.Typeset(document);
    }

    [Benchmark]
    public int Typeset() => typesetter.Typeset(document).Pages.Length;

    [Benchmark]
    public void TypesetAndWrite() => new PdfWriter().Write(document, new PdfOptions(typesetter), Stream.Null);

    [Benchmark]
    public void Write() => new PdfWriter().Write(pages, document, new PdfOptions(typesetter), Stream.Null);

    /// <summary>Half a page of prose, half a page of table, again and again.</summary>
    private ImmutableArray<Block> Blocks()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var page = 0; page < Pages; page++)
        {
            blocks.Add(new Heading(1, HeadingNumbering.Decimal, [new TextRun($"หัวข้อ {page}")]));
            blocks.AddRange(Enumerable.Repeat(new Paragraph(ParagraphStyle.Body, [new TextRun(Sentence + Sentence)]), 3));
            blocks.Add(new Table(
                [new TableColumn(1), new TableColumn(4), new TableColumn(2)],
                [.. Enumerable.Range(0, 6).Select(row => new TableRow([Cell($"{row}"), Cell(Sentence), Cell("ดำเนินการแล้ว")]))]));
        }

        return blocks.ToImmutable();
    }

    private static TableCell Cell(string text) => new([new Paragraph(ParagraphStyle.TableText, [new TextRun(text)])]);
}
