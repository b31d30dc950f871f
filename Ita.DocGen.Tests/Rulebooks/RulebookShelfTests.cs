using System.Text;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Tests.Rulebooks;

public sealed class RulebookShelfTests
{
    private static RulebookShelf Shelf => RulebookShelf.BuiltIn;

    [Fact]
    public void Reads_a_year_once() => Shelf.Get(2568).ShouldBeSameAs(Shelf.Get(2568));

    [Fact]
    public void Has_nothing_before_the_first_year()
    {
        Shelf.Find(2562).ShouldBeNull();
        Shelf.Find(2700).ShouldBeNull();
        Should.Throw<ArgumentOutOfRangeException>(() => Shelf.Get(2562));
    }

    [Fact]
    public void Gives_2570_the_list_of_2569_with_every_year_one_later()
    {
        var (last, next) = (Shelf.Get(2569), Shelf.Get(2570));

        next.Items.Select(item => item.Name).ShouldBe(last.Items.Select(item => Later(item.Name)));
        next.Items.Select(item => item.Code).ShouldBe(last.Items.Select(item => item.Code));
        next.Items.Select(item => item.PreviousCode).ShouldBe(last.Items.Select(item => item.Code));
        next.Duties.Select(duty => string.Join('|', duty.TitleLines)).ShouldBe(last.Duties.Select(duty => Later(string.Join('|', duty.TitleLines))));
        next.Calendar.Milestones.Select(milestone => milestone.From).ShouldBe(last.Calendar.Milestones.Select(milestone => milestone.From?.AddYears(1)));
        next.AnalysisLayout.ShouldBe(AnalysisLayout.TenIndicators);
    }

    [Fact]
    public void Says_that_2570_is_provisional_and_not_sure_of_anything()
    {
        var rulebook = Shelf.Get(2570);

        rulebook.IsProvisional.ShouldBeTrue();
        rulebook.Notice.ShouldBe("เกณฑ์ปี 2570 ยังไม่ประกาศ – ใช้รายการปี 2569 ไปก่อน");
        rulebook.Facts.Where(fact => fact.Subject != "ปฏิทิน").ShouldAllBe(fact => fact.Grounds.Confidence <= Confidence.Low);
        rulebook.Calendar.Milestones.ShouldAllBe(day => day.Kind == MilestoneKind.Fixed || day.Grounds.Confidence <= Confidence.Low);
        rulebook.Calendar.Find("fiscal-year")!.Grounds.Confidence.ShouldBe(Confidence.High);
        rulebook.National.ShouldBeNull();
        rulebook.Calendar.Milestones.ShouldAllBe(milestone => milestone.Kind != MilestoneKind.Announced);
        Shelf.Get(2569).Notice.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(2571)]
    [InlineData(2599)]
    public void Takes_the_last_list_for_a_year_that_is_not_announced_yet(int year)
    {
        var rulebook = Shelf.Get(year);

        rulebook.Year.ShouldBe(year);
        rulebook.Notice.ShouldBe($"เกณฑ์ปี {year} ยังไม่ประกาศ – ใช้รายการปี 2569 ไปก่อน");
        rulebook.FindItem("o26")!.Name.ShouldEndWith($"ปีงบประมาณ พ.ศ. {year - 1}");
        rulebook.Calendar.Find("fiscal-year")!.To.ShouldBe(new DateOnly(year - 543, 9, 30));
        rulebook.Calendar.Milestones.ShouldAllBe(milestone => milestone.To!.Value.Year <= year - 543);
    }

    [Theory]
    [InlineData("annual-report", 2568, 2569, "o26")]
    [InlineData("annual-report", 2567, 2568, "o28")]
    [InlineData("annual-report", 2566, 2567, "o35")]
    [InlineData("book-plan", 2569, 2569, "o25")]
    [InlineData("book-plan", 2566, 2566, "o42")]
    [InlineData("progress-6m", 2566, 2566, "o43")]
    [InlineData("annual-report", 2569, 2570, "o26")]
    public void Finds_the_item_that_a_document_of_a_year_folder_answers(string document, int folderYear, int year, string code)
    {
        var answer = Shelf.FindAnswer(document, folderYear)!;

        answer.Year.ShouldBe(year);
        answer.Item.Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("progress-6m", 2568)]
    [InlineData("memo-result", 2568)]
    [InlineData("annual-report", 2565)]
    public void Finds_none_for_a_document_that_no_item_asks_for(string document, int folderYear) =>
        Shelf.FindAnswer(document, folderYear).ShouldBeNull();

    [Fact]
    public void Lays_a_folders_own_file_over_the_built_in_one_field_by_field()
    {
        var reading = Override(2569, """
            {
              // ชื่อตามคู่มือที่ได้รับ
              "sources": { "manual": "คู่มือการประเมินปี 2569" },
              "items": [ { "code": "o4", "name": "ข่าวประชาสัมพันธ์ของหน่วยงาน", "confidence": "high", "source": "manual" } ],
              "levels": { "parts": ["iit", "eit", "oit"] }
            }
            """);

        reading.Findings.ShouldBeEmpty();
        var (own, builtIn) = (reading.Shelf.Get(2569), Shelf.Get(2569));
        own.FindItem("o4")!.Name.ShouldBe("ข่าวประชาสัมพันธ์ของหน่วยงาน");
        own.FindItem("o4")!.Grounds.ShouldBe(new Grounds(Confidence.High, "คู่มือการประเมินปี 2569"));
        own.FindItem("o4")!.Elements.Select(element => element.Text).ShouldBe(builtIn.FindItem("o4")!.Elements.Select(element => element.Text));
        own.LevelScale.Parts.ShouldBe(LevelScale.ThreeInstruments);
        own.LevelScale.Levels.ShouldBe(builtIn.LevelScale.Levels);
        own.Items.Length.ShouldBe(builtIn.Items.Length);
        own.Calendar.Milestones.ShouldBe(builtIn.Calendar.Milestones);
        reading.Shelf.Get(2568).ShouldBeSameAs(Shelf.Get(2568));
        builtIn.FindItem("o4")!.Name.ShouldBe("ข่าวประชาสัมพันธ์");
    }

    [Fact]
    public void Lets_a_folder_take_an_item_away_and_add_one()
    {
        var shorter = Override(2569, """
            { "instruments": [ { "code": "oit", "items": 25 } ],
              "items": [ { "code": "o26", "removed": true } ],
              "duties": [ { "document": "annual-report", "asked": false }, { "document": "book-annual", "asked": false } ] }
            """);
        var longer = Override(2569, """
            { "instruments": [ { "code": "oit", "items": 27 } ],
              "items": [ { "code": "o27", "sub": "10.2", "name": "ข้อใหม่", "confidence": "high", "source": "news",
                           "elements": [ { "text": "องค์ประกอบใหม่", "period": "none" } ] } ] }
            """);

        shorter.Findings.ShouldBeEmpty();
        shorter.Shelf.Get(2569).ItemsOf(Instrument.Oit).Last().Code.ShouldBe("o25");
        longer.Findings.ShouldBeEmpty();
        longer.Shelf.Get(2569).FindItem("o27")!.Elements[0].Text.ShouldBe("องค์ประกอบใหม่");
    }

    [Fact]
    public void Makes_a_provisional_year_official_when_the_folder_brings_its_rules()
    {
        var reading = Override(2570, """{ "year": 2570, "status": "official", "confidenceAtMost": "high" }""");

        reading.Shelf.Get(2570).Notice.ShouldBeEmpty();
        reading.Shelf.Get(2570).FindItem("o25")!.Confidence.ShouldBe(Confidence.Medium);
    }

    [Fact]
    public void Lays_a_file_for_the_analysed_year_over_the_year_before_the_folder()
    {
        var reading = Override(2569, """{ "year": 2568, "items": [ { "code": "o4", "name": "ข่าว" } ] }""");

        reading.Shelf.Get(2568).FindItem("o4")!.Name.ShouldBe("ข่าว");
        reading.Shelf.Get(2569).ShouldBeSameAs(Shelf.Get(2569));
    }

    [Fact]
    public void Stays_the_shelf_it_was_when_the_file_is_broken()
    {
        var reading = Override(2569, """{ "year": 2566, "itms": [] }""");

        reading.Shelf.ShouldBeSameAs(Shelf);
        reading.Findings.Select(finding => finding.Code).ShouldContain("rulebook-year-is-not-used");
    }

    private static ShelfReading Override(int folderYear, string json) =>
        Shelf.Override(folderYear, "rulebook.json", Encoding.UTF8.GetBytes(json));

    // Every year of the 2569 list, one later; the higher one first so that none moves twice.
    private static string Later(string text) => text
        .Replace("2569", "2570", StringComparison.Ordinal)
        .Replace("2568", "2569", StringComparison.Ordinal);
}
