using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Tests.Typesetting.Layout;

public class PageFillingTests
{
    private static readonly string[] Fifty = [.. Enumerable.Range(1, 50).Select(number => $"บรรทัด {number}")];

    [Fact]
    public void Leaves_no_heading_alone_at_the_foot_of_a_page()
    {
        for (var before = 20; before < 36; before++)
        {
            var pages = Layouts.Set([.. Fill(before), new Heading(1, HeadingNumbering.None, SampleDocument.Text("หัวข้อ")), SampleDocument.Says(Layouts.Prose(60))]);
            foreach (var page in pages.Pages)
            {
                Layouts.LinesOf(page).Last().Text.Trim().ShouldNotBe("หัวข้อ");
            }
        }
    }

    [Fact]
    public void Leaves_no_single_line_of_a_paragraph_on_either_page()
    {
        for (var before = 20; before < 36; before++)
        {
            var pages = Layouts.Set([.. Fill(before), SampleDocument.Says(Layouts.Prose(60), ParagraphStyle.BodyFlush)]);
            foreach (var page in Enumerable.Range(0, pages.Pages.Length))
            {
                Layouts.TextsOf(pages, page).Count(line => line.Contains("ถ้อยคำ", StringComparison.Ordinal)).ShouldNotBe(1);
            }
        }
    }

    [Fact]
    public void Keeps_a_signature_whole_and_with_its_closing()
    {
        for (var before = 20; before < 36; before++)
        {
            var pages = Layouts.Set(
            [
                .. Fill(before),
                SampleDocument.Says("จึงเรียนมาเพื่อโปรดทราบ", ParagraphStyle.Closing),
                new SignatureBlock("นายสมมุติ รักงาน", ["ปลัดองค์การบริหารส่วนตำบล", "รักษาราชการแทน นายก"]) { Lead = "(ลงชื่อ)" },
            ]);
            var page = Enumerable.Range(0, pages.Pages.Length).Single(index => Layouts.TextsOf(pages, index).Any(line => line.Contains("จึงเรียนมา", StringComparison.Ordinal)));
            Layouts.TextsOf(pages, page)[^4..].ShouldBe(["(ลงชื่อ)", "(นายสมมุติ รักงาน)", "ปลัดองค์การบริหารส่วนตำบล", "รักษาราชการแทน นายก"]);
        }
    }

    [Fact]
    public void Repeats_the_head_of_a_table_as_an_artifact_under_its_continued_title()
    {
        var table = Layouts.Table(60, row => row == 0 ? "หัวตาราง" : $"ข้อความ {row}", headRows: 1) with { ContinuedTitle = "ตารางที่ ๑ (ต่อ)" };
        var pages = Layouts.Set(table);
        pages.Pages.Length.ShouldBeGreaterThan(1);
        foreach (var page in pages.Pages.Skip(1))
        {
            var lines = Layouts.LinesOf(page).Where(line => line.Text.Trim() is not ("๒" or "๓")).Take(2).ToList();
            lines[0].ShouldSatisfyAllConditions(line => line.Text.ShouldBe("ตารางที่ ๑ (ต่อ)"), line => line.IsTold.ShouldBeFalse());
            lines[1].ShouldSatisfyAllConditions(line => line.Text.ShouldBe("ข้อ 0หัวตาราง"), line => line.IsTold.ShouldBeFalse());
            var first = Layouts.LinesOf(page).First(line => line.IsTold && line.Text.StartsWith("ข้อ", StringComparison.Ordinal));
            (first.Y - lines[1].Y).ShouldBe(DistanceOfHead(pages.Pages[0]), 0.2, "the head stands as clear of its first row as on the first page");
        }

        Layouts.ToldText(pages).Split("หัวตาราง").Length.ShouldBe(2, "told once");
    }

    private static double DistanceOfHead(Page page)
    {
        var rows = Layouts.LinesOf(page).Where(line => line.Text.StartsWith("ข้อ", StringComparison.Ordinal)).Take(2).ToList();
        return rows[1].Y - rows[0].Y;
    }

    [Fact]
    public void Names_a_row_again_where_it_goes_on_after_the_cell_that_names_it_ended()
    {
        var pages = Layouts.Set(Layouts.Table(1, _ => Layouts.Prose(400)));
        var again = Layouts.LinesOf(pages.Pages[1]).Where(line => !line.IsTold).Select(line => line.Text.Trim()).ToList();
        again.ShouldContain("ข้อ 0");
        again.ShouldContain("(ต่อ)");
        Layouts.LinesOf(pages.Pages[0]).ShouldNotContain(line => line.Text.Contains("(ต่อ)", StringComparison.Ordinal));
        Layouts.ToldText(pages).Split("ข้อ0").Length.ShouldBe(2, "told once");
    }

    [Fact]
    public void Moves_a_row_whole_to_the_next_page_where_that_holds_it()
    {
        var pages = Layouts.Set([.. Fill(30), Layouts.Table(1, _ => Layouts.Prose(100))]);
        Layouts.TextsOf(pages, 0).ShouldNotContain(line => line.Contains("ถ้อยคำ", StringComparison.Ordinal));
        Layouts.TextsOf(pages, 1)[0].ShouldStartWith("ข้อ 0");
    }

    [Fact]
    public void Parts_a_row_taller_than_half_a_page_rather_than_leave_half_a_page_empty()
    {
        var pages = Layouts.Set(Layouts.Table(2, _ => Layouts.Prose(260)));
        Layouts.TextsOf(pages, 0).ShouldContain(line => line.StartsWith("ข้อ 1", StringComparison.Ordinal));
        Layouts.TextsOf(pages, 1).ShouldContain(line => line.Contains("ถ้อยคำ260", StringComparison.Ordinal));
    }

    [Fact]
    public void Splits_a_row_that_no_page_can_hold_and_loses_nothing()
    {
        var text = Layouts.Prose(1500);
        var pages = Layouts.Set(Layouts.Table(3, row => row == 1 ? text : "สั้น"));
        pages.Pages.Length.ShouldBeGreaterThan(2);
        Layouts.ToldText(pages).ShouldBe("ข้อ0สั้นข้อ1" + text.Replace(" ", "", StringComparison.Ordinal) + "ข้อ2สั้น");
    }

    [Fact]
    public void Splits_rows_tied_by_a_span_between_the_rows()
    {
        var rows = Enumerable.Range(0, 80).Select(row => row == 0
            ? new TableRow([Layouts.Cell("ประเด็นเดียว") with { RowSpan = 80 }, Layouts.Cell("ก 0")])
            : new TableRow([Layouts.Cell($"ก {row}")])).ToImmutableArray();
        var pages = Layouts.Set(new Table([new TableColumn(1), new TableColumn(1)], rows));
        pages.Pages.Length.ShouldBeGreaterThan(1);
        Layouts.ToldText(pages).ShouldBe("ประเด็นเดียว" + string.Concat(Enumerable.Range(0, 80).Select(row => $"ก{row}")));
    }

    [Fact]
    public void Keeps_a_heading_with_a_row_that_must_be_split()
    {
        for (var before = 20; before < 36; before++)
        {
            var pages = Layouts.Set([.. Fill(before), new Heading(1, HeadingNumbering.None, SampleDocument.Text("หัวข้อ")), Layouts.Table(1, _ => Layouts.Prose(1200))]);
            foreach (var page in pages.Pages)
            {
                Layouts.LinesOf(page).Last().Text.Trim().ShouldNotBe("หัวข้อ");
            }
        }
    }

    [Fact]
    public void Puts_a_note_at_the_foot_of_the_page_that_calls_for_it()
    {
        var note = new Paragraph(ParagraphStyle.BodyFlush, [new TextRun("เรียก"), new Footnote(SampleDocument.Text("คำอธิบาย"))]);
        var pages = Layouts.Set([.. Fill(30), note, .. Fill(30)]);
        var page = Enumerable.Range(0, pages.Pages.Length).Single(index => Layouts.TextsOf(pages, index).Contains("เรียก๑") || Layouts.TextsOf(pages, index).Contains("เรียก"));
        Layouts.TextsOf(pages, page)[^1].ShouldContain("คำอธิบาย");
    }

    [Fact]
    public void Carries_a_note_longer_than_a_page_over_to_the_next()
    {
        var text = Layouts.Prose(3000);
        var pages = Layouts.Set(new Paragraph(ParagraphStyle.BodyFlush, [new TextRun("เรียก"), new Footnote(SampleDocument.Text(text))]));
        Layouts.ToldText(pages).ShouldBe("เรียก๑๑" + text.Replace(" ", "", StringComparison.Ordinal));
        Bounds.ShouldHold(pages);
    }

    [Fact]
    public void Numbers_pages_by_the_rules_of_their_section()
    {
        var document = SampleDocument.Of() with
        {
            Sections =
            [
                new Section(PageSetup.Cover, [SampleDocument.Says("ปก")]),
                new Section(PageSetup.Portrait with { RestartsPageNumbers = true }, [SampleDocument.Says("หนึ่ง"), new PageBreak(), SampleDocument.Says("สอง")]),
                new Section(PageSetup.Memo, [SampleDocument.Says("สาม"), new PageBreak(), SampleDocument.Says("สี่")]),
            ],
        };
        Layouts.Set(document).Pages.Select(page => string.Join(' ', Layouts.LinesOf(page).Select(line => line.Text.Trim())))
            .ShouldBe(["ปก", "๑ หนึ่ง", "๒ สอง", "สาม", "๔ สี่"]);
    }

    [Fact]
    public void Tells_the_page_of_every_anchor_and_prints_it_in_the_contents()
    {
        var pages = Layouts.Set(
            new TableOfContents("สารบัญ"),
            new PageBreak(),
            new Heading(1, HeadingNumbering.None, SampleDocument.Text("แรก")) { Anchor = "a" },
            new PageBreak(),
            new Heading(1, HeadingNumbering.None, SampleDocument.Text("หลัง")) { Anchor = "b" });
        pages.PageOfAnchor("a").ShouldBe("๒");
        pages.PageOfAnchor("b").ShouldBe("๓");
        pages.PageOfAnchor("c").ShouldBeNull();
        Layouts.TextsOf(pages, 0).ShouldBe(["สารบัญ", "แรก ๒", "หลัง ๓"]);
    }

    [Fact]
    public void Makes_no_empty_page_of_a_break_at_the_end_or_of_two_in_a_row() =>
        Layouts.Set(SampleDocument.Says("ก"), new PageBreak(), new PageBreak(), SampleDocument.Says("ข"), new PageBreak()).Pages.Length.ShouldBe(2);

    private static IEnumerable<Block> Fill(int lines) => 
        [.. Fifty.Take(lines).Select(line => SampleDocument.Says(line, ParagraphStyle.TableText)), new Spacer(Length.Points(120))];

    [Fact]
    public void Tells_a_space_at_a_forced_break_that_moves_no_letter()
    {
        foreach (var alignment in Enum.GetValues<TextAlignment>())
        {
            var pages = Layouts.Set(new Paragraph(ParagraphStyle.BodyFlush, [new TextRun("หนึ่ง\nสอง"), new LineBreak(), new TextRun("สาม ")]) { Alignment = alignment });
            string.Concat(pages.Pages[0].Items.OfType<GlyphRun>().Where(run => run.Mark is not null).Select(run => run.Text)).ShouldBe("หนึ่ง สอง สาม ");
            var alone = Layouts.Set(new Paragraph(ParagraphStyle.BodyFlush, [new TextRun("หนึ่ง")]) { Alignment = alignment });
            Layouts.LinesOf(pages.Pages[0]).First(line => line.IsTold).X.ShouldBe(Layouts.LinesOf(alone.Pages[0]).First(line => line.IsTold).X);
        }
    }

    [Fact]
    public void Evens_centred_lines_without_cutting_a_word()
    {
        var cell = new TableCell([SampleDocument.Says("เปลี่ยนแปลง (คะแนน)", ParagraphStyle.TableHead)]);
        for (var width = 16; width <= 30; width++)
        {
            var pages = Layouts.Set(new Table([new TableColumn(width), new TableColumn(100 - width)], [new TableRow([cell, Layouts.Cell("x")])]));
            Layouts.TextsOf(pages, 0).ShouldContain(line => line.StartsWith("เปลี่ยนแปลง", StringComparison.Ordinal), $"at {width} %");
        }
    }

    [Fact]
    public void Sets_no_Latin_word_apart()
    {
        var text = string.Concat(Enumerable.Repeat("การประเมินคุณธรรมและความโปร่งใส (Integrity and Transparency Assessment: ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ ", 6));
        var runs = Layouts.Set(SampleDocument.Says(text)).Pages[0].Items.OfType<GlyphRun>().ToList();
        runs.ShouldContain(run => run.ClusterGap > 0);
        foreach (var word in runs.SelectMany(run => run.Words).Where(word => word.Text == "Assessment"))
        {
            word.Clusters.ShouldBe(1);
        }
    }
}
