using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Samples;

/// <summary>
/// The five published papers this program takes after: a year folder with their figures, or with invented ones, gives papers
/// of the same sections, tables, columns and counts.
/// </summary>
public sealed class OriginalDocumentTests
{
    private static readonly string[] ResultColumns =
        ["ลำดับ", "มาตรการ/กิจกรรม", "วิธีดำเนินการ", "ระยะเวลาในการดำเนินการ", "ผู้รับผิดชอบ", "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม", "ผลลัพธ์หรือความสำเร็จในการดำเนินการ"];

    private static readonly string[] IssueColumns =
        ["ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา", "ผู้รับผิดชอบ", "ขั้นตอนหรือวิธีการ/มาตรการ", "การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ", "การดำเนินการ"];

    [Theory]
    [InlineData("000-memo", DocumentKinds.ResultMemo)]
    [InlineData("000-report", DocumentKinds.AnnualReport)]
    [InlineData("001", DocumentKinds.PlanBook)]
    [InlineData("002", DocumentKinds.SixMonthProgress)]
    [InlineData("003", DocumentKinds.PlanBook)]
    [InlineData("004", DocumentKinds.ProgressBook)]
    public void The_paper_is_the_golden_one(string name, string document) =>
        GoldenText.ShouldMatch(DocumentDump.Of(SampleFolder.Read(name).Document(document)), "Samples", $"{name}-{document}");

    [Theory]
    [InlineData("000-memo")]
    [InlineData("000-report")]
    [InlineData("002")]
    [InlineData("004")]
    public void An_honest_folder_has_no_error(string name) =>
        SampleFolder.Read(name).Findings.Where(finding => finding.Contains(": error ", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void The_memo_of_a_result_lists_four_scores_shows_four_charts_and_bears_three_signatures()
    {
        var memo = SampleFolder.Read("000-memo").Document(DocumentKinds.ResultMemo);

        memo.Blocks().OfType<MemoHead>().ShouldHaveSingleItem().Lines.SelectMany(line => line.Fields).Select(field => field.Label).ShouldBe(["ส่วนราชการ", "ที่", "วันที่", "เรื่อง"]);
        memo.Blocks().OfType<ListBlock>().ShouldHaveSingleItem().Items.Length.ShouldBe(4);
        memo.Blocks().OfType<ChartBlock>().Select(chart => chart.Chart.Kind).ShouldBe([ChartKind.Gauge, ChartKind.Line, ChartKind.Bar, ChartKind.Line]);
        memo.Blocks().OfType<SignatureBlock>().Select(signature => signature.Lines.Length).ShouldBe([1, 2, 1]);
        memo.Texts().Count(text => text.StartsWith("ความเห็นของ", StringComparison.Ordinal)).ShouldBe(2);
        memo.Texts().ShouldContain("ทราบ ให้ทุกส่วนราชการนำผลไปปรับปรุงงาน");
    }

    [Fact]
    public void The_report_of_the_year_has_seven_columns_eight_indicators_and_forty_three_items_with_fifty_one_pairs_of_boxes()
    {
        var tables = SampleFolder.Read("000-report").Document(DocumentKinds.AnnualReport).Tables();

        tables[0].Heads().ShouldBe(ResultColumns);
        tables[0].Body().Length.ShouldBe(4);
        var indicators = tables.Where(table => table.Heads().SequenceEqual(["ตัวชี้วัด", "แนวทางในการยกระดับการประเมิน", "ผู้รับผิดชอบ", "ระยะเวลา", "ความก้าวหน้าผลการดำเนินการ"])).ToArray();
        indicators.Sum(table => table.Body().Length).ShouldBe(8);
        var items = tables.Where(table => table.Heads().SequenceEqual(["ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "ผู้รับผิดชอบ", "ความก้าวหน้าผลการดำเนินการ"])).ToArray();
        items.Select(table => table.Body().Count(row => row.Cells.Length == 5)).ShouldBe([10, 8, 4, 4, 4, 8, 5]);
        items.ShouldAllBe(table => table.ContinuedTitle!.EndsWith(" (ต่อ)", StringComparison.Ordinal));
        var pairs = indicators.Concat(items).SelectMany(table => table.Boxes()).ToArray();
        pairs.Length.ShouldBe(2 * 51);
        pairs.Count(box => box.IsChecked).ShouldBe(51);
    }

    [Fact]
    public void The_analysis_by_seven_issues_has_ten_scores_seven_analyses_seven_rows_of_measures_and_three_limitations()
    {
        var folder = SampleFolder.Read("001");
        var book = folder.Document(DocumentKinds.PlanBook);
        var tables = book.Tables();

        tables.Single(table => table.Heads().SequenceEqual(["ตัวชี้วัดที่", "รายละเอียดตัวชี้วัด", "คะแนน"])).Body().Length.ShouldBe(10);
        tables.Single(table => table.Heads().SequenceEqual(["ประเด็น", "ผลการวิเคราะห์"])).Body().Length.ShouldBe(7);
        tables.Single(table => table.Heads().SequenceEqual(["ประเด็น", "มาตรการ โครงการ หรือกิจกรรม", "ขั้นตอนหรือวิธีการปฏิบัติ", "ผู้รับผิดชอบ", "ระยะเวลาในการดำเนินการ"])).Body().Length.ShouldBe(7);
        book.Blocks().OfType<ListBlock>().First().Items.Length.ShouldBe(4);
        book.Blocks().OfType<ChartBlock>().Select(chart => chart.Chart.Title).ShouldContain("แนวโน้มคะแนนภาพรวม (คะแนน)");
        Outline.Of(book).Entries.Where(entry => entry.Number.StartsWith("ส่วนที่", StringComparison.Ordinal)).Select(entry => entry.Label).ShouldBe(
        [
            "ส่วนที่ ๑ ผลการประเมิน",
            "ส่วนที่ ๒ การวิเคราะห์ผลการประเมิน",
            "ส่วนที่ ๓ มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘",
            "ส่วนที่ ๔ ข้อจำกัดของหน่วยงาน",
        ]);
        Outline.Of(book).Entries.Count(entry => entry.Text.EndsWith("(IIT)", StringComparison.Ordinal) || entry.Text.EndsWith("(EIT)", StringComparison.Ordinal) || entry.Text.EndsWith("(OIT)", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void A_second_total_and_a_half_of_EIT_that_does_not_fit_the_first_are_told()
    {
        var folder = SampleFolder.Read("001");

        folder.Insight.Result.Overall!.Printed.ShouldBe(97.80m);
        folder.Insight.Result.LevelName.ShouldBe("ผ่านดี");
        folder.Findings.ShouldContain("scores.xlsx(คะแนนรายปี!A3): error key-is-duplicate");
        folder.Findings.ShouldContain("scores.xlsx(คะแนนรายปี!B2): error scores-do-not-add-up");
    }

    [Fact]
    public void Six_months_by_issue_have_four_rows_of_OIT_then_five_of_EIT_in_five_columns()
    {
        var tables = SampleFolder.Read("002").Document(DocumentKinds.SixMonthProgress).Tables();

        var issues = tables.Where(table => table.Heads().SequenceEqual(IssueColumns)).ToArray();
        issues.Select(table => table.Body().Length).ShouldBe([4, 5]);
        issues.Select(table => table.ContinuedTitle).ShouldBe(["เครื่องมือการประเมิน OIT ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล (ต่อ)", "เครื่องมือการประเมิน EIT ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร (ต่อ)"]);
        issues[1].Body()[0].Cells[0].Blocks.Boxes().Select(box => box.IsChecked).ShouldBe([false, false]);
        issues.SelectMany(table => table.Body()).ShouldAllBe(row => row.Cells[4].Blocks.Texts().Any(text => text.Contains("เมื่อวันที่ ๓", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_analysis_by_ten_indicators_has_two_groups_of_five_and_a_plan_of_six_rows()
    {
        var folder = SampleFolder.Read("003");
        var book = folder.Document(DocumentKinds.PlanBook);
        var tables = book.Tables();

        folder.Insight.Result.Overall!.Printed.ShouldBe(94.30m);
        folder.Insight.Result.LevelName.ShouldBe("ผ่านดี");
        tables.Single(table => table.Heads().SequenceEqual(["แบบ", "ลำดับ", "รายละเอียดตัวชี้วัด", "คะแนน"])).Body().Select(row => row.Cells[0].RowSpan).Where(span => span > 1).ShouldBe([5, 3, 2]);
        tables.Where(table => table.Heads().SequenceEqual(["ตัวชี้วัด", "รายละเอียดตัวชี้วัด", "การวิเคราะห์ผลการประเมิน", "แนวทางการรักษาระดับ/ปรับปรุง"])).Select(table => table.Body().Length).ShouldBe([5, 5]);
        Outline.Of(book).Entries.Select(entry => entry.Label).ShouldContain("๑.๑ กลุ่มตัวชี้วัดที่ควรรักษามาตรฐาน");
        Outline.Of(book).Entries.Select(entry => entry.Label).ShouldContain("๑.๒ กลุ่มตัวชี้วัดที่ควรยกระดับ");
        var plan = tables.Single(table => table.Heads().SequenceEqual(["มาตรการ/โครงการ/กิจกรรม", "ผลการวิเคราะห์ตัวชี้วัด", "ขั้นตอน/วิธีดำเนินการ", "ช่วงระยะเวลาดำเนินการ", "ผู้รับผิดชอบ"])).Body();
        plan.Select(row => row.Cells[0].Blocks.Texts().Count(text => char.IsDigit(text[0]))).ShouldBe([2, 5, 2, 1, 2, 3]);
        foreach (var code in (string[])["o5", "o6", "o7", "o12", "o19"])
        {
            plan[4].Cells[1].Blocks.Texts().ShouldContain(text => text.StartsWith(code + " (ปี ๒๕๖๘)", StringComparison.Ordinal) && text.EndsWith("๕๐.๐๐ คะแนน", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_book_of_progress_holds_memo_report_photos_and_order()
    {
        var book = SampleFolder.Read("004").Document(DocumentKinds.ProgressBook);
        var tables = book.Tables();

        book.Blocks().OfType<Paragraph>().Where(paragraph => paragraph.Style == ParagraphStyle.MemoSection).Select(paragraph => PlainText.Of(paragraph.Text))
            .ShouldBe(["เรื่องเดิม", "ข้อเท็จจริง", "ข้อพิจารณา", "ข้อเสนอแนะ"]);
        book.Blocks().OfType<SignatureBlock>().Take(4).Select(signature => signature.Lines[0]).ShouldBe(["หัวหน้าสำนักปลัด", "รองปลัดองค์การบริหารส่วนตำบล", "ปลัดองค์การบริหารส่วนตำบล", "นายกองค์การบริหารส่วนตำบล"]);
        book.Blocks().OfType<BlankLines>().ShouldBeEmpty();
        book.Texts().ShouldContain(text => text.Contains("ที่ ๐๐๗/๒๕๖๕", StringComparison.Ordinal) && text.Contains("ที่ ๐๑๔/๒๕๖๕", StringComparison.Ordinal));
        book.Texts().ShouldContain(text => text.Contains("๖๑.๔๐ คะแนน", StringComparison.Ordinal) && text.Contains("ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ๗๗.๕๐", StringComparison.Ordinal));
        tables.Single(table => table.Heads().SequenceEqual(["มาตรการ", "วิธีการดำเนินงาน", "ผู้รับผิดชอบ", "ผลการดำเนินงาน"])).Body().Length.ShouldBe(3);
        Outline.Of(book).Entries.Count(entry => entry.Text.StartsWith("กิจกรรมที่ ", StringComparison.Ordinal)).ShouldBe(5);
        book.Blocks().OfType<PictureBlock>().Count().ShouldBe(10);
        var duties = tables.Where(table => table.Heads().SequenceEqual(["ข้อ", "ข้อมูล", "ผู้รับผิดชอบ"])).ToArray();
        duties[0].Body().Length.ShouldBe(9);
        duties[0].ContinuedTitle.ShouldBe("ตัวชี้วัดย่อยที่ ๙.๑ ข้อมูลพื้นฐาน (ต่อ)");
        book.Blocks().OfType<OrderHead>().ShouldHaveSingleItem();
    }
}
