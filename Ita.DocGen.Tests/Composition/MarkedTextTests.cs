using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Runs;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Composition;

public sealed class MarkedTextTests
{
    private readonly Prose prose = new(OfficeSample.Year());

    [Theory]
    [InlineData("พบ **2 เรื่อง**", "p TableText: พบ *๒ เรื่อง*")]
    [InlineData("ดู [เว็บไซต์](https://x.go.th/2569)", "p TableText: ดู [เว็บไซต์](https://x.go.th/2569)")]
    [InlineData("คะแนน 5*3 และ * หมายเหตุ", "p TableText: คะแนน ๕*๓ และ * หมายเหตุ")]
    [InlineData("ก | ข", "p TableText: ก | ข")]
    [InlineData("**ก** <b>ข</b>", "p TableText: **ก** <b>ข</b>")]
    [InlineData("[ที่นี่](javascript:x)", "p TableText: [ที่นี่](javascript:x)")]
    public void A_cell_is_read_as_Markdown_only_where_somebody_typed_it(string typed, string dump) => Dump(typed).ShouldBe(dump);

    [Fact]
    public void A_heading_typed_in_a_cell_is_a_bold_line_since_tables_know_no_headings() =>
        Dump("# สรุป\n**สำคัญ**").ShouldBe("p TableText: *สรุป*\np TableText: *สำคัญ*");

    [Fact]
    public void Every_run_knows_its_cell() =>
        StaffText.Blocks(prose, OfficeSample.Typed("**ก** ข"), ParagraphStyle.Body).OfType<Paragraph>().SelectMany(paragraph => paragraph.Text).OfType<TextRun>()
            .ShouldAllBe(run => run.Source!.Cells[0] == OfficeSample.Cell);

    [Fact]
    public void Html_in_a_cell_is_told_with_its_cell_and_holds_nothing_back()
    {
        var sheet = new SheetSnapshot("ข้อความในเอกสาร", [new RowSnapshot(3, [CellValue.Blank, CellValue.OfText("<b>สำคัญ</b>"), CellValue.OfText("น้อยกว่า <5 คน>")])]);

        MarkedCells.Check([new WorkbookSnapshot("agency.xlsx", null, [sheet])])
            .Select(finding => $"{finding.Cell} {finding.Severity} {finding.Code}").ShouldBe(["agency.xlsx(ข้อความในเอกสาร!B3) Warning narrative-has-html"]);
    }

    private string Dump(string typed)
    {
        var blocks = StaffText.Blocks(prose, OfficeSample.Typed(typed), ParagraphStyle.TableText);
        var document = new Document("x", "x", new DocumentProperties("x", "x", 2569, default), [new Section(PageSetup.Portrait, blocks)]);
        return string.Join('\n', DocumentDump.Of(document).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).Select(line => line.Trim()));
    }
}
