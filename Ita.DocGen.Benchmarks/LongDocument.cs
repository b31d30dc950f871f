using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Benchmarks;

/// <summary>Half a page of prose, half a page of table, again and again.</summary>
internal static class LongDocument
{
    private const string Sentence =
        "องค์การบริหารส่วนตำบลจัดทำรายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ "
        + "เจ้าหน้าที่ผู้รับผิดชอบเผยแพร่แผนการจัดซื้อจัดจ้าง (รอบ ๖ เดือน) บนเว็บไซต์ https://www.example.go.th/ita/o12 ให้ประชาชนทราบภายในวันที่ ๓๑ มีนาคม ๒๕๖๙ ";

    public static Document Of(int pages)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var page = 0; page < pages; page++)
        {
            blocks.Add(new Heading(1, HeadingNumbering.Decimal, [new TextRun($"หัวข้อ {page}")]));
            blocks.AddRange(Enumerable.Repeat(new Paragraph(ParagraphStyle.Body, [new TextRun(Sentence + Sentence)]), 3));
            blocks.Add(new Table(
                [new TableColumn(1), new TableColumn(4), new TableColumn(2)],
                [.. Enumerable.Range(0, 6).Select(row => new TableRow([Cell($"{row}"), Cell(Sentence), Cell("ดำเนินการแล้ว")]))]));
        }

        return new Document("bench", "เอกสาร", new DocumentProperties("หน่วยงาน", "เรื่อง", 2569, new DateOnly(2026, 1, 15)), [new Section(PageSetup.Portrait, blocks.ToImmutable())]);
    }

    private static TableCell Cell(string text) => new([new Paragraph(ParagraphStyle.TableText, [new TextRun(text)])]);
}
