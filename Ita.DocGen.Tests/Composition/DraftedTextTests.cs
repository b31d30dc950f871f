using System.Text;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Composition;

public sealed class DraftedTextTests
{
    private static readonly Dictionary<string, Assessment> Profiles = new(StringComparer.Ordinal)
    {
        ["01-published-2568"] = SampleYear.Year2569(),
        ["02-all-full"] = SampleYear.OfIndicators([100m, 100m, 100m, 100m, 100m, 100m, 100m, 100m, 100m, 100m], [99m, 98m, 100m, 97m, 99m, 96m, 95m, 94m, 90m, 91m]),
        ["03-all-low"] = SampleYear.OfIndicators([62m, 58m, 66m, 69.99m, 51m, 64m, 55m, 60m, 40m, 35m], [70m, 70m, 70m, 70m, 70m, 70m, 70m, 70m, 70m, 70m],
            [.. Enumerable.Range(1, 28).Select(number => SampleYear.Item($"o{number}", number % 3 == 0 ? 100m : number % 3 == 1 ? 0m : 50m))]),
        ["04-fair-and-falling"] = SampleYear.OfIndicators([84.2m, 82.1m, 79.5m, 80m, 77.3m, 83.4m, 76.2m, 74.8m, 71.3m, 72m], [90m, 82.1m, 85m, 80.5m, 79m, 84m, 82m, 80m, 88m, 71m]),
        ["05-good-and-rising"] = SampleYear.OfIndicators([92m, 91m, 90m, 89m, 88m, 87m, 86m, 85m, 93m, 94m], [85m, 85m, 85m, 85m, 85m, 85m, 85m, 85m, 85m, 85m],
            SampleYear.Item("i3", 84m), SampleYear.Item("i1", 95m), SampleYear.Item("i2", 97m), SampleYear.Item("i5", 88m), SampleYear.Item("i6", 88m), SampleYear.Item("i4", 97m), SampleYear.Item("e3", 80m), SampleYear.Item("e1", 90m), SampleYear.Item("e2", 91m)),
        ["06-only-disclosure-weak"] = SampleYear.OfIndicators([100m, 99.5m, 100m, 98.2m, 100m, 97m, 96.2m, 95.8m, 55m, 62.5m], null,
            [.. Enumerable.Range(1, 28).Select(number => SampleYear.Item($"o{number}", number is 1 or 4 or 8 or 9 or 10 or 16 or 17 or 20 or 21 or 25 ? 100m : number % 2 == 0 ? 50m : 0m))]),
        ["07-only-perception-weak"] = SampleYear.OfIndicators([80m, 83m, 78m, 84m, 76m, 72m, 70m, 68m, 100m, 100m], null,
            [.. Enumerable.Range(1, 28).Select(number => SampleYear.Item($"o{number}", 100m)), SampleYear.Parts("e7", 90m, 50m), SampleYear.Parts("e8", 90m, 52m), SampleYear.Parts("e9", 82m, 44m)]),
        ["08-halves-of-EIT-apart"] = WithHalves(SampleYear.OfIndicators([98m, 98m, 98m, 98m, 98m, 94m, 93m, 92m, 95m, 96m], [98m, 98m, 98m, 98m, 98m, 94m, 93m, 92m, 95m, 96m])),
        ["09-one-point-short"] = SampleYear.OfIndicators([99.9m, 100m, 100m, 100m, 100m, 100m, 100m, 100m, 100m, 98.75m], [99.9m, 100m, 100m, 100m, 100m, 100m, 100m, 100m, 100m, 100m],
            SampleYear.Item("i3", 99.7m), SampleYear.Item("i1", 100m), SampleYear.Item("i2", 100m), SampleYear.Item("o22", 50m), SampleYear.Item("o21", 100m)),
        ["10-seven-issues"] = SampleYear.Year2568() with { Scores = SampleYear.Year2568().Scores with { IssueTexts = [] } },
    };

    public static TheoryData<string> Names => [.. Profiles.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Drafts_say_what_the_numbers_say(string name) => GoldenText.ShouldMatch(Dump(Compose(Profiles[name])), "Composition/Drafts", name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Drafts_never_praise_beyond_the_figures_and_never_state_perceptions_as_facts(string name)
    {
        var text = Dump(Compose(Profiles[name]));

        foreach (var forbidden in (string[])["ไม่มีการเรียกรับ", "ยอดเยี่ยม", "ดีเยี่ยมที่สุด", "อย่างแท้จริง", "อัปเดต", "องค์กรบริหารส่วนตำบล", "เวปไซต์", "  ", " ,", "ๆๆ", "{", "}"])
        {
            text.ShouldNotContain(forbidden);
        }
    }

    [Fact]
    public void Profiles_are_told_apart() => Profiles.Values.Select(year => Dump(Compose(year))).ShouldBeUnique();

    [Fact]
    public void A_draft_names_the_empty_cell_it_stands_for()
    {
        var folder = SheetGridFolder.Usual
            .With(YearScoresSheet.Sheet, "ปีงบประมาณ | ตัวชี้วัดที่ ๙\n2568 | 82.50")
            .With(IndicatorAnalysisSheet.Sheet, "ตัวชี้วัดที่ | การวิเคราะห์ผลการประเมิน | แนวทางการรักษาระดับ/ปรับปรุง\n9 | |");

        Compose(folder.Read().Assessment).Drafts.Select(draft => draft.Cell.A1).ShouldBe(["B2", "C2"]);
    }

    private static Composed Compose(Assessment assessment) =>
        Composers.ComposeAll(SampleYear.Input(assessment), id => id == DocumentKinds.Analysis).ShouldHaveSingleItem();

    private static string Dump(Composed composed)
    {
        var text = new StringBuilder();
        foreach (var draft in composed.Drafts)
        {
            text.Append(draft.Cell).Append('\n').Append(draft.Text).Append("\n\n");
        }

        return text.ToString();
    }

    private static Assessment WithHalves(Assessment year) => year with
    {
        Scores = year.Scores with
        {
            IndicatorTexts =
            [
                Halves(6, 99m, 89m),
                Halves(7, 90m, 96m),
                Halves(8, 92.5m, 91.5m),
            ],
        },
    };

    private static IndicatorAnalysis Halves(int number, decimal first, decimal second)
    {
        var cell = new Diagnostics.CellAddress("scores.xlsx", "วิเคราะห์รายตัวชี้วัด", 3 + number, 1);
        return new IndicatorAnalysis(number, cell) { Part1 = new(first, cell with { Column = 4 }), Part2 = new(second, cell with { Column = 5 }) };
    }
}
