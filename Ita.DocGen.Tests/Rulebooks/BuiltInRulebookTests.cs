using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Tests.Rulebooks;

public sealed class BuiltInRulebookTests
{
    public static TheoryData<int> Years { get; } = [.. Enumerable.Range(2563, 8)];

    [Fact]
    public void Begins_with_2563_and_ends_with_2570()
    {
        RulebookShelf.FirstYear.ShouldBe(2563);
        RulebookShelf.LastYear.ShouldBe(2570);
    }

    [Theory]
    [InlineData(2563, 30, 15, 43)]
    [InlineData(2564, 30, 15, 43)]
    [InlineData(2565, 30, 15, 43)]
    [InlineData(2566, 30, 15, 43)]
    [InlineData(2567, 15, 9, 35)]
    [InlineData(2568, 15, 9, 28)]
    [InlineData(2569, 15, 9, 26)]
    [InlineData(2570, 15, 9, 26)]
    public void Has_as_many_items_as_the_year_asks(int year, int iit, int eit, int oit)
    {
        var rulebook = RulebookShelf.BuiltIn.Get(year);

        rulebook.ItemsOf(Instrument.Iit).Count().ShouldBe(iit);
        rulebook.ItemsOf(Instrument.Eit).Count().ShouldBe(eit);
        rulebook.ItemsOf(Instrument.Oit).Count().ShouldBe(oit);
        rulebook.Instruments.Select(rule => rule.ItemCount).ShouldBe([iit, eit, oit]);
    }

    [Theory]
    [InlineData(2563, "9 8 7 4 5 8 2")]
    [InlineData(2564, "9 8 7 4 5 8 2")]
    [InlineData(2565, "9 8 7 4 5 8 2")]
    [InlineData(2566, "10 8 4 4 4 8 5")]
    [InlineData(2567, "6 7 4 4 4 8 2")]
    [InlineData(2568, "4 7 2 3 4 4 4")]
    [InlineData(2569, "4 6 2 3 4 3 4")]
    [InlineData(2570, "4 6 2 3 4 3 4")]
    public void Splits_the_o_items_into_seven_sub_indicators_in_order(int year, string split)
    {
        var rulebook = RulebookShelf.BuiltIn.Get(year);

        rulebook.SubIndicators.Select(sub => sub.Number).ShouldBe(["9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2"]);
        string.Join(' ', rulebook.SubIndicators.Select(sub => rulebook.ItemsOf(sub).Count())).ShouldBe(split);
        rulebook.ItemsOf(Instrument.Oit).Select(item => item.SubIndicator).ShouldBe(
            rulebook.SubIndicators.SelectMany(sub => rulebook.ItemsOf(sub).Select(_ => sub.Number)));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Gives_every_item_a_name_grounds_and_every_o_item_an_element(int year)
    {
        foreach (var item in RulebookShelf.BuiltIn.Get(year).Items)
        {
            item.Name.ShouldNotBeNullOrWhiteSpace(item.Code);
            item.Name.ShouldNotContain("{", customMessage: item.Code);
            item.Grounds.Source.ShouldNotBeNullOrWhiteSpace(item.Code);
            if (item.Instrument == Instrument.Oit)
            {
                item.Elements.ShouldNotBeEmpty(item.Code);
                item.Elements.Select(element => element.Number).ShouldBe(Enumerable.Range(1, item.Elements.Length));
            }
            else
            {
                item.IsOfficialWording.ShouldBe(item.WordingNote.Length == 0, item.Code);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Has_ten_indicators_seven_issues_and_weights_of_30_30_40(int year)
    {
        var rulebook = RulebookShelf.BuiltIn.Get(year);

        rulebook.Indicators.Select(indicator => indicator.Number).ShouldBe(Enumerable.Range(1, 10));
        rulebook.SevenIssues.Select(issue => issue.Number).ShouldBe(Enumerable.Range(1, 7));
        rulebook.Instruments.Select(rule => rule.Weight).ShouldBe([0.30m, 0.30m, 0.40m]);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Covers_all_ten_indicators_by_the_seven_issues(int year) =>
        RulebookShelf.BuiltIn.Get(year).SevenIssues.SelectMany(issue => issue.Indicators).Distinct().Order()
            .ShouldBe(Enumerable.Range(1, 10));

    [Theory]
    [MemberData(nameof(Years))]
    public void Continues_only_items_that_the_year_before_has(int year)
    {
        if (RulebookShelf.BuiltIn.Find(year - 1) is not { } before)
        {
            RulebookShelf.BuiltIn.Get(year).Items.ShouldAllBe(item => item.PreviousCodes.IsEmpty);
            return;
        }

        foreach (var item in RulebookShelf.BuiltIn.Get(year).Items)
        {
            item.PreviousCodes.ShouldAllBe(code => before.FindItem(code) != null, item.Code);
            item.PreviousCodes.ShouldAllBe(code => before.FindItem(code)!.Instrument == item.Instrument, item.Code);
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Names_no_misspelling_that_a_right_name_contains(int year)
    {
        var names = RulebookShelf.BuiltIn.Get(year).OfficialNames;
        var right = names.Select(name => name.Name).Concat(RulebookShelf.BuiltIn.Get(year).Items.Select(item => item.Name)).ToList();

        foreach (var misspelling in names.SelectMany(name => name.Misspellings))
        {
            right.Where(name => name.Contains(misspelling, StringComparison.Ordinal)).ShouldBeEmpty(misspelling);
        }
    }

    [Theory]
    [InlineData(2565, "o1", "โครงสร้าง")]
    [InlineData(2565, "o34", "นโยบายไม่รับของขวัญ (No Gift Policy)")]
    [InlineData(2564, "o34", "เจตจำนงสุจริตของผู้บริหาร")]
    [InlineData(2566, "o10", "นโยบายคุ้มครองข้อมูลส่วนบุคคล")]
    [InlineData(2566, "o14", "คู่มือหรือมาตรฐานการปฏิบัติงาน")]
    [InlineData(2566, "o43", "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน")]
    [InlineData(2567, "o30", "การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน ประจำปีงบประมาณ 2567")]
    [InlineData(2567, "o35", "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน")]
    [InlineData(2568, "o1", "โครงสร้างและอำนาจหน้าที่")]
    [InlineData(2568, "o6", "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี พ.ศ. 2568")]
    [InlineData(2568, "o7", "รายงานผลการดำเนินงานประจำปี พ.ศ. 2567")]
    [InlineData(2568, "o12", "รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ")]
    [InlineData(2568, "o23", "การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบนจากการดำเนินงานตามภารกิจของหน่วยงานประจำปี พ.ศ. 2568")]
    [InlineData(2568, "o28", "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี พ.ศ. 2567")]
    [InlineData(2569, "o12", "รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุของหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2568")]
    [InlineData(2569, "o20", "การขับเคลื่อนนโยบาย NO GIFT POLICY จากการปฏิบัติหน้าที่และการเสริมสร้างความรู้เกี่ยวกับหลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยาของเจ้าพนักงานของรัฐ")]
    [InlineData(2569, "o25", "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร")]
    [InlineData(2570, "o26", "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. 2569")]
    public void Names_items_exactly_as_the_year_does(int year, string code, string name) =>
        RulebookShelf.BuiltIn.Get(year).FindItem(code)!.Name.ShouldBe(name);

    [Theory]
    [InlineData(2565, "การปรับปรุงระบบการทำงาน")]
    [InlineData(2568, "การปรับปรุงการทำงาน")]
    public void Names_indicator_eight_as_the_year_does(int year, string name) =>
        RulebookShelf.BuiltIn.Get(year).FindIndicator(8)!.Name.ShouldBe(name);

    [Theory]
    [InlineData(2566, "แบบวัดการเปิดเผยข้อมูลสาธารณะ")]
    [InlineData(2567, "แบบตรวจการเปิดเผยข้อมูลสาธารณะ")]
    [InlineData(2568, "แบบวัดการเปิดเผยข้อมูลสาธารณะ")]
    public void Calls_oit_by_the_word_of_the_year(int year, string name) =>
        RulebookShelf.BuiltIn.Get(year).RuleOf(Instrument.Oit).Name.ShouldBe(name);

    [Fact]
    public void Puts_the_corrected_split_of_indicator_ten_into_2568()
    {
        var rulebook = RulebookShelf.BuiltIn.Get(2568);

        rulebook.ItemsOf(rulebook.FindSubIndicator("10.1")!).Select(item => item.Code).ShouldBe(["o21", "o22", "o23", "o24"]);
        rulebook.ItemsOf(rulebook.FindSubIndicator("10.2")!).Select(item => item.Code).ShouldBe(["o25", "o26", "o27", "o28"]);
        rulebook.FindItem("o25")!.Heading.ShouldBe("แผนป้องกันการทุจริต");
    }

    [Theory]
    [InlineData(2565, 43, 42)]
    [InlineData(2566, 43, 42)]
    [InlineData(2567, 35, 34)]
    [InlineData(2568, 28, 27)]
    [InlineData(2569, 26, 25)]
    [InlineData(2570, 26, 25)]
    public void Asks_for_the_two_documents_at_the_last_two_items(int year, int report, int plan)
    {
        var rulebook = RulebookShelf.BuiltIn.Get(year);

        rulebook.FindDuty("book-plan")!.ItemCode.ShouldBe($"o{plan}");
        (rulebook.FindDuty("book-annual")!.ItemCode ?? rulebook.FindDuty("book-progress")!.ItemCode).ShouldBe($"o{report}");
    }

    [Theory]
    [InlineData(2564, true)]
    [InlineData(2566, true)]
    [InlineData(2567, false)]
    [InlineData(2568, false)]
    [InlineData(2570, false)]
    public void Lets_indicators_nine_and_ten_be_computed_only_where_the_rule_is_known(int year, bool derivable) =>
        RulebookShelf.BuiltIn.Get(year).ScoreRules.AreOitIndicatorsDerivable.ShouldBe(derivable);

    [Theory]
    [InlineData(2566, "o28", "o8")]
    [InlineData(2568, "o18", "o3")]
    [InlineData(2569, "o17", "o3")]
    public void Keeps_the_corruption_channel_apart_from_general_questions(int year, string code, string other) =>
        RulebookShelf.BuiltIn.Get(year).FindItem(code)!.MustDifferFrom.ShouldContain(other);

    [Theory]
    [InlineData(2568, "e3", true)]
    [InlineData(2568, "e1", false)]
    [InlineData(2565, "i10", true)]
    public void Marks_questions_in_the_negative(int year, string code, bool reverse) =>
        RulebookShelf.BuiltIn.Get(year).FindItem(code)!.IsReverseScored.ShouldBe(reverse);

    [Fact]
    public void Says_how_sure_it_is_of_everything()
    {
        var facts = RulebookShelf.BuiltIn.Get(2569).Facts.ToList();

        facts.ShouldAllBe(fact => fact.Text.Length > 0 && fact.Grounds.Source.Length > 0);
        facts.Single(fact => fact.Subject == "o25").Grounds.Confidence.ShouldBe(Confidence.Medium);
        facts.Single(fact => fact.Subject == "o25 องค์ประกอบที่ 1").Grounds.Confidence.ShouldBe(Confidence.LowMedium);
        facts.Single(fact => fact.Subject == "IIT").Grounds.NeedsChecking.ShouldBeTrue();
    }

    [Fact]
    public void Puts_the_published_dates_into_the_calendar()
    {
        var result = RulebookShelf.BuiltIn.Get(2568).Calendar.Find("result")!;

        result.From.ShouldBe(new DateOnly(2025, 8, 15));
        result.Kind.ShouldBe(MilestoneKind.Announced);
        RulebookShelf.BuiltIn.Get(2569).Calendar.Find("oit-answers")!.IsPromised.ShouldBeFalse();
    }

    [Fact]
    public void Gives_the_window_of_an_element_in_days()
    {
        var item = RulebookShelf.BuiltIn.Get(2568).FindItem("o6")!;

        item.Elements[0].WindowIn(2568).ShouldBe(new DatePeriod(new DateOnly(2024, 10, 1), new DateOnly(2025, 9, 30)));
        item.Elements[1].WindowIn(2568).ShouldBe(new DatePeriod(new DateOnly(2024, 10, 1), new DateOnly(2025, 3, 31)));
        RulebookShelf.BuiltIn.Get(2568).FindItem("o1")!.Elements[0].WindowIn(2568).ShouldBeNull();
    }
}
