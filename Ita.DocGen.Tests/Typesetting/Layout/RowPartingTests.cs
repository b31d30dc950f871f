using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Typesetting.Layout;

public class RowPartingTests
{
    [Fact]
    public void Parts_a_row_rather_than_leave_a_third_of_a_page_empty()
    {
        var pages = Layouts.Set(new Spacer(Length.Points(330)), new Spacer(Length.Points(60)), Layouts.Table(1, _ => Layouts.Prose(230)));
        pages.Pages.Length.ShouldBe(2);
        Layouts.TextsOf(pages, 0).ShouldContain(line => line.StartsWith("ข้อ 0", StringComparison.Ordinal));
    }

    [Fact]
    public void Leaves_two_lines_of_every_cell_on_either_page()
    {
        for (var height = 180; height < 345; height += 7)
        {
            var row = new TableRow([Layouts.Cell("ก " + Layouts.Prose(8)), Layouts.Cell(Layouts.Prose(60)), Layouts.Cell(Layouts.Prose(12)), Layouts.Cell(Layouts.Prose(35))]);
            var table = new Table([new TableColumn(1), new TableColumn(1), new TableColumn(1), new TableColumn(1)], [row]);
            var pages = Layouts.Set(new Spacer(Length.Points(330)), new Spacer(Length.Points(height - 60)), table);
            foreach (var column in Layouts.LinesByColumn(pages, columns: 4))
            {
                column.Where(lines => lines > 0).ShouldAllBe(lines => lines > 1, $"below {height} points");
            }
        }
    }

    [Fact]
    public void Keeps_a_remark_on_the_page_of_its_table()
    {
        for (var rows = 25; rows < 45; rows++)
        {
            var pages = Layouts.Set(Layouts.Table(rows, row => $"ข้อความ {row}"), SampleDocument.Says("หมายเหตุ " + Layouts.Prose(12), ParagraphStyle.Note));
            var page = Enumerable.Range(0, pages.Pages.Length).Single(index => Layouts.TextsOf(pages, index).Any(line => line.StartsWith("หมายเหตุ", StringComparison.Ordinal)));
            Layouts.TextsOf(pages, page)[0].ShouldStartWith("ข้อ", Case.Sensitive, $"of {rows} rows");
        }
    }

    [Fact]
    public void Keeps_the_sentence_that_announces_a_table_or_a_list_with_it()
    {
        for (var before = 25; before < 42; before++)
        {
            foreach (var announced in new Block[] { Layouts.Table(4, row => $"ข้อความ {row}"), SampleDocument.Says(Layouts.Prose(60), ParagraphStyle.BodyFlush) })
            {
                var pages = Layouts.Set([.. Enumerable.Repeat(SampleDocument.Says("บรรทัด", ParagraphStyle.TableText), before), SampleDocument.Says("มีรายละเอียด ดังนี้"), announced]);
                foreach (var page in pages.Pages)
                {
                    Layouts.LinesOf(page).Last().Text.ShouldNotContain("ดังนี้");
                }
            }
        }
    }
}
