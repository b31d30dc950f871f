using BenchmarkDotNet.Attributes;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word;

namespace Ita.DocGen.Benchmarks;

[MemoryDiagnoser]
public class WordBenchmarks
{
    private readonly WordWriter writer = new();
    private readonly WordOptions options = new();
    private Document table = null!;
    private Document report = null!;

    /// <summary>Rows of five cells: the figures must grow in step with them.</summary>
    [Params(625, 1250, 2500, 5000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Compose()
    {
        var cell = new TableCell([new Paragraph(ParagraphStyle.TableText, [new TextRun("เผยแพร่ข้อมูลข่าวสารบนเว็บไซต์ของหน่วยงานให้เป็นปัจจุบัน")])]);
        var row = new TableRow([cell, cell, cell, cell, cell]);
        table = Of(new Table([.. Enumerable.Repeat(new TableColumn(1), 5)], [.. Enumerable.Repeat(row, Rows)]) { HeaderRows = 1 });
        report = Of([.. Enumerable.Range(0, 170).SelectMany(PageOf)]);
    }

    [Benchmark]
    public long TableOfFiveColumns() => Write(table);

    [Benchmark]
    public long ReportOf170Pages() => Write(report);

    private static Document Of(params ReadOnlySpan<Block> blocks) =>
        new("bench", "เอกสาร", new DocumentProperties("หน่วยงาน", "ทดสอบ", 2569, new DateOnly(2026, 1, 15)), [new Section(PageSetup.Portrait, [.. blocks])]);

    private static IEnumerable<Block> PageOf(int page)
    {
        const string Sentence = "บัดนี้ สำนักปลัดได้วิเคราะห์ผลการประเมินรายตัวชี้วัดเรียบร้อยแล้ว พบว่าตัวชี้วัดที่ควรยกระดับคือการเปิดเผยข้อมูลสาธารณะ ";
        yield return new Heading(2, HeadingNumbering.Decimal, [new TextRun($"หัวข้อที่ {page}")]);
        for (var i = 0; i < 6; i++)
        {
            yield return new Paragraph(ParagraphStyle.Body, [new TextRun(Sentence), new TextRun("๙๔.๓๐ คะแนน", TextStyle.Bold), new TextRun(Sentence + Sentence)]);
        }

        yield return new PageBreak();
    }

    private long Write(Document document)
    {
        using var target = new MemoryStream();
        writer.Write(document, options, target);
        return target.Length;
    }
}
