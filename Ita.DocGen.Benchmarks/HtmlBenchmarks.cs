using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Html;

namespace Ita.DocGen.Benchmarks;

/// <summary>All pages of a year folder: fifteen papers, about 170 printed pages, most of them tables. The mark is 60 ms.</summary>
[MemoryDiagnoser]
public class HtmlBenchmarks
{
    private const string Sentence = "เผยแพร่ข้อมูลข่าวสารบนเว็บไซต์ของหน่วยงานให้เป็นปัจจุบัน และแสดงวันที่ปรับปรุงข้อมูลทุกครั้ง ";
    private readonly HtmlOptions options = new(new PageChrome("องค์การบริหารส่วนตำบลทุ่งตัวอย่าง", "วิเคราะห์ผลปี ๒๕๖๘ → มาตรการปี ๒๕๖๙", "assets/"));
    private readonly MemoryStream target = new();
    private ImmutableArray<Document> papers;

    [GlobalSetup]
    public void Compose() => papers = [.. Enumerable.Range(0, 15).Select(_ => Paper())];

    [Benchmark]
    public long WriteAllPagesOfAYear()
    {
        var writer = new HtmlWriter(new SitePictures("pictures/"));
        target.SetLength(0);
        foreach (var paper in papers)
        {
            writer.Write(paper, options, target);
        }

        return target.Length;
    }

    private static Document Paper()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var part = 0; part < 3; part++)
        {
            blocks.Add(new Heading(1, HeadingNumbering.Part, [new TextRun("ผลการประเมิน")]));
            blocks.Add(new Paragraph(ParagraphStyle.Body, [new TextRun(string.Concat(Enumerable.Repeat(Sentence, 8)))]));
            blocks.Add(new ChartBlock(Scores(), Length.Centimetres(7)) { Caption = "แผนภูมิ" });
            blocks.Add(new Table([.. Enumerable.Repeat(new TableColumn(1), 6)], [.. Enumerable.Range(0, 20).Select(Row)]) { HeaderRows = 1, Caption = "ตาราง" });
        }

        return new Document("paper", "รายงาน", new DocumentProperties("หน่วยงาน", "ITA", 2569, new DateOnly(2026, 1, 15)), [new Section(PageSetup.Portrait, blocks.ToImmutable())]);
    }

    private static TableRow Row(int row) => new([.. Enumerable.Range(0, 6).Select(column => new TableCell(
        [new Paragraph(ParagraphStyle.TableText, [column == 0 ? new TextRun("๙๔.๓๐") { Source = Provenance.Of(new CellAddress("scores.xlsx", "คะแนนรายปี", row + 1, column + 1)) } : new TextRun(Sentence)])]))]);

    private static Chart Scores() => new(ChartKind.HorizontalBar, "คะแนนรายตัวชี้วัด", ["การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ", "การแก้ไขปัญหาการทุจริต"],
        [new ChartSeries("ปี ๒๕๖๘", [.. new decimal[] { 99.33m, 98.4m, 97.6m, 96.12m, 94.5m }.Select(value => new ChartPoint(value))])])
    { AltText = "คะแนนรายตัวชี้วัด" };
}
