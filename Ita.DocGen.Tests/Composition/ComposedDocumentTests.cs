using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Composition;

public sealed class ComposedDocumentTests
{
    [Theory]
    [InlineData(DocumentKinds.Analysis)]
    [InlineData(DocumentKinds.Measures)]
    [InlineData(DocumentKinds.DivisionTasks)]
    [InlineData(DocumentKinds.PlanBook)]
    public void A_year_folder_gives_the_golden_document(string id) =>
        GoldenText.ShouldMatch(DocumentDump.Of(Compose(SampleYear.Year2569(), id)), "Composition", id + "-2569");

    [Theory]
    [InlineData(DocumentKinds.Analysis)]
    [InlineData(DocumentKinds.Measures)]
    public void A_year_of_seven_issues_gives_the_golden_document(string id) =>
        GoldenText.ShouldMatch(DocumentDump.Of(Compose(SampleYear.Year2568(), id)), "Composition", id + "-2568");

    [Fact]
    public void The_group_to_keep_and_the_group_to_raise_have_five_indicators_each()
    {
        var insight = SampleYear.Input(SampleYear.Year2569()).Insight;

        insight.Keep.Select(result => result.Indicator.Number).ShouldBe([1, 2, 3, 4, 5]);
        insight.Raise.Select(result => result.Indicator.Number).ShouldBe([6, 7, 8, 9, 10]);
        insight.Result.LevelName.ShouldBe("ผ่านดี");
    }

    [Fact]
    public void A_measure_bears_the_number_of_the_sheet_where_its_place_in_the_plan_would_say_another()
    {
        var year = SampleYear.Year2568();
        var renumbered = year with { Measures = year.Measures with { Measures = [.. year.Measures.Measures.Select(measure => measure with { Number = "7." + measure.Number })] } };

        LinesOfPlan(year).ShouldNotContain(line => line.Contains("๗.๒", StringComparison.Ordinal));
        LinesOfPlan(renumbered).ShouldContain(line => line.Contains("๗.๒", StringComparison.Ordinal) && line.Contains("ปรับปรุงคู่มือการให้บริการ", StringComparison.Ordinal));

        static IEnumerable<string> LinesOfPlan(Assessment year) =>
            DocumentDump.Of(Compose(year, DocumentKinds.Measures)).Split('\n').Where(line => !line.Contains("มาตรการที่ ", StringComparison.Ordinal));
    }

    [Fact]
    public void One_switch_turns_every_digit_but_those_of_codes_and_addresses()
    {
        var year = SampleYear.Year2569();
        var thai = DocumentDump.Of(Compose(year, DocumentKinds.Measures));
        var arabic = DocumentDump.Of(Compose(year with { Options = new AgencyOptions { ThaiDigits = false } }, DocumentKinds.Measures));

        thai.ShouldContain("https://www.example.go.th/ita/2569");
        arabic.Any(letter => letter is >= '๐' and <= '๙').ShouldBeFalse();
        Ita.DocGen.Thai.ThaiDigits.ToArabic(thai).ShouldBe(arabic);
    }

    [Fact]
    public void A_score_that_changes_changes_only_the_places_that_speak_of_it()
    {
        var before = Lines(SampleYear.Year2569());
        var year = SampleYear.Year2569();
        var after = Lines(year with { Scores = year.Scores with { Items = [.. year.Scores.Items.Select(item => item.Code == "i4" ? SampleYear.Item("i4", 90m) : item)] } });

        var changes = before.Except(after, StringComparer.Ordinal).Select(line => "- " + line.TrimStart())
            .Concat(after.Except(before, StringComparer.Ordinal).Select(line => "+ " + line.TrimStart()));
        GoldenText.ShouldMatch(string.Join('\n', changes) + "\n", "Composition", "changes-of-one-score");
    }

    [Fact]
    public void The_score_of_an_item_changes_the_analysis_and_the_book_that_binds_it_and_no_other()
    {
        const string code = "i4";
        var year = SampleYear.Year2569();
        var other = year with { Scores = year.Scores with { Items = [.. year.Scores.Items.Select(item => item.Code == code ? SampleYear.Item(code, 90m) : item)] } };

        Changed(SampleYear.Input(year), SampleYear.Input(other)).ShouldBe("analysis book-plan");
    }

    [Fact]
    public void The_overall_score_changes_the_papers_that_tell_it_and_no_other()
    {
        var year = OfficeSample.Year();
        var years = year.Scores.Years.Select(scores => scores.Year == year.ResultYear ? scores with { Overall = scores.Overall! with { Value = 94.29m } } : scores);

        Changed(OfficeSample.Input(year), OfficeSample.Input(year with { Scores = year.Scores with { Years = [.. years] } }))
            .ShouldBe("analysis book-annual book-plan book-progress measures memo-annual memo-measures memo-progress memo-result");
    }

    private static string Changed(CompositionInput before, CompositionInput after)
    {
        var first = Composers.ComposeAll(before, _ => true).ToDictionary(one => one.Id, Dump, StringComparer.Ordinal);
        return string.Join(' ', Composers.ComposeAll(after, _ => true).Where(one => Dump(one) != first[one.Id]).Select(one => one.Id).Order(StringComparer.Ordinal));

        static string Dump(Composed one) => one.Document is null ? "" : DocumentDump.Of(one.Document);
    }

    [Fact]
    public void Every_score_of_the_result_keeps_the_cell_it_came_from()
    {
        var document = Compose(SampleYear.Year2569(), DocumentKinds.Analysis);
        var cells = Runs(document.Sections.SelectMany(section => section.Blocks))
            .Where(run => run.Source is not null)
            .SelectMany(run => run.Source!.Cells)
            .Select(cell => cell.A1)
            .ToHashSet(StringComparer.Ordinal);

        var scores = SampleYear.Year2569().Scores.Years[0];
        cells.ShouldContain(scores.Overall!.Cell.A1);
        scores.Indicators.ShouldAllBe(score => cells.Contains(score!.Cell.A1));
    }

    [Fact]
    public void Staff_text_is_printed_and_only_what_is_empty_is_drafted()
    {
        var composed = Composers.ComposeAll(SampleYear.Input(SampleYear.Year2568()), id => id == DocumentKinds.Analysis).ShouldHaveSingleItem();

        composed.Drafts.Length.ShouldBe(6);
        composed.Drafts.ShouldAllBe(draft => draft.Cell.Row != 6);
        DocumentDump.Of(composed.Document!).ShouldContain("ผลการประเมินด้านการสื่อสารอยู่ในระดับที่น่าพอใจ");
    }

    [Theory]
    [InlineData(DocumentKinds.Analysis)]
    [InlineData(DocumentKinds.Measures)]
    [InlineData(DocumentKinds.DivisionTasks)]
    public void A_paper_that_is_not_wanted_is_not_made(string id)
    {
        var cell = new Diagnostics.CellAddress("agency.xlsx", "หนังสือและคำสั่ง", 4, 2);
        var year = SampleYear.Year2569() with { Papers = AgencyPapers.None with { Papers = [new Paper(id, cell) { IsWanted = false }] } };

        Composers.ComposeAll(SampleYear.Input(year), asked => asked == id).ShouldHaveSingleItem().LeftOut.ShouldBe(LeftOutReason.NotWanted);
    }

    [Fact]
    public void A_book_without_its_measures_is_left_out()
    {
        var year = SampleYear.Year2569() with { Measures = MeasurePlan.Empty };
        var book = Composers.ComposeAll(SampleYear.Input(year), id => id == DocumentKinds.PlanBook).ShouldHaveSingleItem();

        book.LeftOut.ShouldBe(LeftOutReason.NothingFilledIn);
    }

    [Fact]
    public void A_book_binds_what_the_papers_name_in_their_order()
    {
        var year = SampleYear.Year2569();
        var cell = new Diagnostics.CellAddress("agency.xlsx", "หนังสือและคำสั่ง", 4, 11);
        Paper Bound(string id, int order) => new(id, cell) { BoundInto = [new("เล่มแผน", cell)], OrderInBook = order };
        var book = Compose(year with { Papers = AgencyPapers.None with { Papers = [Bound(DocumentKinds.Analysis, 2), Bound(DocumentKinds.Measures, 1)] } }, DocumentKinds.PlanBook);

        Outline.Of(book).Entries.Where(entry => entry.Number.Length == 0).Select(entry => entry.Anchor).ShouldBe(["measures-title", "analysis-title"]);
    }

    [Fact]
    public void A_score_that_an_instrument_holds_back_points_into_the_level_it_got()
    {
        var gauge = Compose(SampleYear.Year2568(), DocumentKinds.Analysis).Sections.SelectMany(section => section.Blocks).OfType<ChartBlock>().First().Chart;

        gauge.Series[1].Points[0].Value.ShouldBe(97.80m);
        gauge.Categories[^1].ShouldBe("ผ่านดี");
        gauge.Series[0].Points[^1].Value.ShouldBe(85m);
    }

    [Fact]
    public void The_model_has_no_heading_within_a_list_or_a_table()
    {
        Block heading = new Heading(2, HeadingNumbering.None, [new TextRun("ก")]);

        Should.Throw<ArgumentException>(() => new ListItem([heading]));
        Should.Throw<ArgumentException>(() => new TableCell([new Group([heading])]));
    }

    [Fact]
    public void Anchors_of_a_book_are_unique()
    {
        var anchors = Outline.Of(Compose(SampleYear.Year2569(), DocumentKinds.PlanBook)).Entries.Select(entry => entry.Anchor).ToArray();

        anchors.ShouldBeUnique();
    }

    [Theory]
    [InlineData("ดูที่ https://x.go.th/o12 ปี 2569", "ดูที่ https://x.go.th/o12 ปี ๒๕๖๙")]
    [InlineData("(ITA) 2569 ข้อ o12,o13", "(ITA) ๒๕๖๙ ข้อ o12,o13")]
    [InlineData("saraban@01.go.th โทร. 0 3639 9018-9", "saraban@01.go.th โทร. ๐ ๓๖๓๙ ๙๐๑๘-๙")]
    [InlineData("พ.ศ.2569", "พ.ศ.๒๕๖๙")]
    public void Addresses_and_codes_keep_their_digits(string typed, string shown) => DigitWriter.Write(typed, thai: true, thaiCodes: false).ShouldBe(shown);

    [Fact]
    public void Codes_turn_Thai_by_their_own_option() => DigitWriter.Write("ข้อ o12 (ปี 2568)", thai: true, thaiCodes: true).ShouldBe("ข้อ o๑๒ (ปี ๒๕๖๘)");

    private static string[] Lines(Assessment assessment) => DocumentDump.Of(Compose(assessment, DocumentKinds.Analysis)).Split('\n');

    private static Document Compose(Assessment assessment, string id) =>
        Composers.ComposeAll(SampleYear.Input(assessment), asked => asked == id).ShouldHaveSingleItem().Document.ShouldNotBeNull();

    private static IEnumerable<TextRun> Runs(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => paragraph.Text.OfType<TextRun>(),
        Group group => Runs(group.Blocks),
        ListBlock list => Runs(list.Items.SelectMany(item => item.Blocks)),
        Table table => Runs(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks)),
        _ => [],
    });
}
