using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Composition.Memos;

public sealed class MemoTests
{
    [Theory]
    [InlineData("memo-result")]
    [InlineData("memo-measures")]
    [InlineData("memo-progress")]
    [InlineData("memo-annual")]
    public void Both_styles_tell_the_same_facts(string id)
    {
        GoldenText.ShouldMatch(OfficeSample.Dump(id), "Composition", $"{id}-a");
        GoldenText.ShouldMatch(OfficeSample.Dump(id, OfficeSample.With(new Paper(id, OfficeSample.Cell) { Style = MemoStyle.Sections })), "Composition", $"{id}-b");
    }

    [Theory]
    [InlineData(PaperPurpose.Acknowledge, "จึงเรียนมาเพื่อโปรดทราบ")]
    [InlineData(PaperPurpose.Consider, "จึงเรียนมาเพื่อโปรดพิจารณา")]
    [InlineData(PaperPurpose.Approve, "จึงเรียนมาเพื่อโปรดพิจารณาให้ความเห็นชอบ")]
    [InlineData(PaperPurpose.AcknowledgeAndConsider, "จึงเรียนมาเพื่อโปรดทราบและพิจารณา")]
    [InlineData(PaperPurpose.Sign, "จึงเรียนมาเพื่อโปรดพิจารณา หากเห็นชอบ โปรดลงนาม")]
    public void The_closing_follows_the_purpose(PaperPurpose purpose, string closing) => OfficeSample
        .Dump(DocumentKinds.ResultMemo, OfficeSample.With(new Paper(DocumentKinds.ResultMemo, OfficeSample.Cell) { Purpose = OfficeSample.Typed(purpose) }))
        .ShouldContain($"p Closing: {closing}\n");

    [Fact]
    public void The_head_bears_number_date_subject_and_telephone_as_typed()
    {
        var paper = new Paper(DocumentKinds.ResultMemo, OfficeSample.Cell)
        {
            Number = OfficeSample.Typed("396"),
            Date = OfficeSample.Typed(new DateOnly(2025, 9, 28)),
            Subject = OfficeSample.Typed("รายงานผล ITA 2568"),
            Addressee = OfficeSample.Typed("ปลัดองค์การบริหารส่วนตำบล"),
            Enclosures = [OfficeSample.Typed("ประกาศผล จำนวน 1 ฉบับ"), OfficeSample.Typed("แผนภูมิ")],
        };
        var dump = OfficeSample.Dump(DocumentKinds.ResultMemo, OfficeSample.With(paper));
        dump.ShouldContain("ส่วนราชการ [สำนักปลัด องค์การบริหารส่วนตำบลทุ่งตัวอย่าง โทร. ๐ ๒๐๐๐ ๐๐๑๘-๙ ต่อ ๑๐๑ อีเมล saraban@thungtuayang.example.go.th]");
        dump.ShouldContain("ที่ [ตย ๗๐๑๐๑/๓๙๖]  วันที่ [๒๘ กันยายน ๒๕๖๘]");
        dump.ShouldContain("เรื่อง [รายงานผล ITA ๒๕๖๘]");
        dump.ShouldContain("เรียน  ปลัดองค์การบริหารส่วนตำบล");
        dump.ShouldContain("ประกาศผล จำนวน ๑ ฉบับ");
    }

    [Fact]
    public void An_empty_number_and_date_leave_the_leader() =>
        OfficeSample.Dump(DocumentKinds.ResultMemo).ShouldContain("ที่ [ตย ๗๐๑๐๑/]  วันที่ []");

    [Fact]
    public void The_result_memo_also_asks_approval_when_no_memo_of_its_own_does()
    {
        var assessment = OfficeSample.With(new Paper(DocumentKinds.MeasuresMemo, OfficeSample.Cell) { IsWanted = false });
        var dump = OfficeSample.Dump(DocumentKinds.ResultMemo, assessment);
        dump.ShouldContain("และขอความเห็นชอบมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๙]");
        dump.ShouldContain("p Closing: จึงเรียนมาเพื่อโปรดทราบและพิจารณา\n");
    }

    [Fact]
    public void Staff_text_wins_over_the_draft_place_by_place()
    {
        var year = OfficeSample.Year();
        var assessment = year with { Papers = year.Papers with { Texts = [new PaperText(DocumentKinds.ResultMemo, "ความเป็นมา", 1, OfficeSample.Typed("ตามหนังสือที่อ้างถึง นั้น"))] } };
        var composed = OfficeSample.Compose(DocumentKinds.ResultMemo, assessment);
        DocumentDump.Of(composed.Document!).ShouldContain("p Body: ตามหนังสือที่อ้างถึง นั้น\n");
        composed.Drafts.ShouldHaveSingleItem().Text.ShouldStartWith("บัดนี้ สำนักปลัด");
    }

    [Fact]
    public void A_draft_that_was_read_is_told_with_its_cell()
    {
        var year = OfficeSample.Year();
        var assessment = year with { Papers = year.Papers with { Texts = [new PaperText(DocumentKinds.ResultMemo, "รายงาน", 1, OfficeSample.Typed("")) { DraftWasRead = true }] } };
        var read = OfficeSample.Compose(DocumentKinds.ResultMemo, assessment).Drafts.Single(draft => draft.WasRead);
        read.Cell.ShouldBe(OfficeSample.Cell);
        read.Text.ShouldContain("๙๔.๓๐ คะแนน อยู่ในระดับ “ผ่านดี”");
    }

    [Fact]
    public void Scores_and_dates_know_their_cells()
    {
        var runs = OfficeSample.Document(DocumentKinds.ResultMemo).Sections[0].Blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Text).OfType<TextRun>().ToArray();
        runs.First(run => run.Text == "๙๔.๓๐").Source!.Cells.ShouldBe([OfficeSample.Cell]);
        runs.First(run => run.Text == "๑๕ สิงหาคม ๒๕๖๘").Source.ShouldNotBeNull();
    }

    [Fact]
    public void The_chosen_charts_stand_in_the_memo_and_no_other()
    {
        var assessment = OfficeSample.Year() with { Options = new AgencyOptions { MemoCharts = [MemoChart.InstrumentHistory, MemoChart.OverallHistory] } };
        var charts = OfficeSample.Document(DocumentKinds.ResultMemo, assessment).Sections[0].Blocks.OfType<ChartBlock>().Select(chart => chart.Chart.Kind);
        charts.ShouldBe([ChartKind.Line, ChartKind.Line]);
    }

    [Theory]
    [InlineData("memo-result")]
    [InlineData("memo-measures")]
    [InlineData("memo-progress")]
    [InlineData("memo-annual")]
    public void A_memo_without_its_facts_or_without_its_tick_is_left_out(string id)
    {
        var year = OfficeSample.Year();
        OfficeSample.Compose(id, year with { Scores = ScoreBook.Empty, Measures = MeasurePlan.Empty }).LeftOut.ShouldBe(LeftOutReason.NothingFilledIn);
        OfficeSample.Compose(id, OfficeSample.With(new Paper(id, OfficeSample.Cell) { IsWanted = false })).LeftOut.ShouldBe(LeftOutReason.NotWanted);
    }
}
