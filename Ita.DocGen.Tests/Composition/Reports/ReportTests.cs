using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Composition.Reports;

public sealed class ReportTests
{
    private const string Progress = DocumentKinds.SixMonthProgress;
    private const string Annual = DocumentKinds.AnnualReport;

    [Fact]
    public void The_six_months_by_measure() => GoldenText.ShouldMatch(OfficeSample.Dump(Progress), "Composition", "progress-6m-by-measure");

    [Fact]
    public void The_six_months_by_issue() =>
        GoldenText.ShouldMatch(OfficeSample.Dump(Progress, OfficeSample.Year() with { Options = ByIssue }), "Composition", "progress-6m-by-issue");

    [Fact]
    public void The_year() => GoldenText.ShouldMatch(OfficeSample.Dump(Annual), "Composition", "annual-report");

    [Fact]
    public void The_rulebook_chooses_the_layout_unless_the_agency_does()
    {
        Widths(OfficeSample.Year(2566)).ShouldBe(5);
        Widths(OfficeSample.Year()).ShouldBe(4);
        Widths(OfficeSample.Year() with { Options = ByIssue }).ShouldBe(5);
    }

    [Fact]
    public void An_e_item_offers_its_answers_as_empty_boxes() => OfficeSample
        .Dump(Progress, OfficeSample.Year(2566) with { Options = ByIssue })
        .ShouldContain("☐ มีช่องทางหลากหลาย");

    [Theory]
    [InlineData(WorkStatus.NotStarted, "☑ ยังไม่ได้ดำเนินการ|☐ ดำเนินการ")]
    [InlineData(WorkStatus.Done, "☐ ยังไม่ได้ดำเนินการ|☑ ดำเนินการ")]
    [InlineData(WorkStatus.InProgress, "☐ ยังไม่ได้ดำเนินการ|☑ ดำเนินการ|อยู่ระหว่างดำเนินการ")]
    [InlineData(WorkStatus.Continuing, "☐ ยังไม่ได้ดำเนินการ|☑ ดำเนินการ|ดำเนินการต่อเนื่อง")]
    public void Two_boxes_and_a_first_line_tell_every_state(WorkStatus status, string expected)
    {
        var year = OfficeSample.Year();
        var progress = new IndicatorProgress(1, OfficeSample.Cell) { StatusTwelveMonths = OfficeSample.Typed(status) };
        var table = Tables(OfficeSample.Document(Annual, year with { Measures = year.Measures with { Indicators = [progress] } })).First(table => table.Columns.Length == 5);
        string.Join('|', Lines(table.Rows[1].Cells[4].Blocks)).ShouldBe(expected);
    }

    [Fact]
    public void Photos_stand_in_pairs_under_their_activity_and_a_missing_one_is_left_out()
    {
        var activity = OfficeSample.Document(Progress).Sections[^1].Blocks.OfType<Group>().First();
        activity.Blocks[0].ShouldBeOfType<Heading>();
        var pair = activity.Blocks.OfType<Table>().ShouldHaveSingleItem();
        pair.Borders.ShouldBe(TableBorders.None);
        pair.Rows.ShouldHaveSingleItem().Cells.Select(cell => cell.Blocks.ShouldHaveSingleItem().ShouldBeOfType<PictureBlock>().Caption)
            .ShouldBe(["ภาพที่ ๑ บรรยากาศการประชุม", "ภาพที่ ๒ ประชุมชี้แจงผู้รับผิดชอบ"]);
        activity.Blocks[^1].ShouldBeOfType<PictureBlock>().Caption.ShouldBe("ภาพที่ ๓ ประชุมชี้แจงผู้รับผิดชอบ");
    }

    [Fact]
    public void Of_more_photos_than_a_page_holds_the_rest_stands_under_the_name_again()
    {
        var year = OfficeSample.Year();
        var many = year.Measures.Activities[0] with { Pictures = [.. Enumerable.Repeat("photos/1/a.jpg", 7)] };
        var groups = OfficeSample.Document(Progress, year with { Measures = year.Measures with { Activities = [many] } }).Sections[^1].Blocks.OfType<Group>().ToArray();
        groups.Length.ShouldBe(2);
        groups[0].Blocks.OfType<Table>().Count().ShouldBe(3);
        var again = groups[1].Blocks[0].ShouldBeOfType<Heading>();
        again.IsContinuation.ShouldBeTrue();
        PlainText.Of(again.Text).ShouldEndWith("(ต่อ)");
        groups[1].Blocks.OfType<PictureBlock>().ShouldHaveSingleItem();
    }

    [Fact]
    public void The_first_round_shows_only_its_own_activities()
    {
        OfficeSample.Dump(Progress).ShouldNotContain("ร่วมประชุมระดับจังหวัด");
        OfficeSample.Dump(Annual).ShouldContain("กิจกรรมที่ ๓.๒ ร่วมประชุมระดับจังหวัด (นอกแผน)");
    }

    [Fact]
    public void Every_item_of_the_year_stands_in_the_year_report()
    {
        var tables = Tables(OfficeSample.Document(Annual)).Where(table => table.Rows[0].Cells is [var first, ..] && Lines(first.Blocks).Single() == "ข้อ").ToArray();
        var year = OfficeSample.Year();
        tables.Length.ShouldBe(year.PlanRules.SubIndicators.Length);
        tables.Sum(table => table.Rows.Count(row => row.Cells.Length == 5) - 1).ShouldBe(year.PlanRules.ItemsOf(Instrument.Oit).Count());
        tables.ShouldAllBe(table => table.ContinuedTitle!.EndsWith("(ต่อ)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("progress-6m")]
    [InlineData("annual-report")]
    [InlineData("oit-checklist")]
    public void A_report_without_results_or_without_its_tick_is_left_out(string id)
    {
        var year = OfficeSample.Year();
        OfficeSample.Compose(id, year with { Measures = MeasurePlan.Empty, Disclosure = new DisclosureChecklist([new DisclosureItem("o1", OfficeSample.Cell)]) })
            .LeftOut.ShouldBe(LeftOutReason.NothingFilledIn);
        OfficeSample.Compose(id, OfficeSample.With(new Paper(id, OfficeSample.Cell) { IsWanted = false })).LeftOut.ShouldBe(LeftOutReason.NotWanted);
    }

    private static AgencyOptions ByIssue => new() { ProgressBy = ProgressLayout.ByIssue };

    private static int Widths(Assessment assessment) => Tables(OfficeSample.Document(Progress, assessment)).First().Columns.Length;

    private static IEnumerable<Table> Tables(Document document) => document.Sections.SelectMany(section => section.Blocks).OfType<Table>();

    private static IEnumerable<string> Lines(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [PlainText.Of(paragraph.Text)],
        ListBlock list => list.Items.SelectMany(item => Lines(item.Blocks)),
        _ => Array.Empty<string>(),
    });
}
