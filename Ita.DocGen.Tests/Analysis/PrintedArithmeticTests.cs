using System.Globalization;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Tests.Composition;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Tests.Analysis;

/// <summary>
/// Every number printed in the analysis, worked out once more from the cells it names: typed ones are what the cell holds,
/// computed ones follow from their formula, done here by other code.
/// </summary>
public sealed class PrintedArithmeticTests
{
    public static TheoryData<int> Years => [2568, 2569];

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_typed_score_is_what_its_cell_holds(int planYear)
    {
        var (assessment, document) = Sample(planYear);
        var cells = Cells(assessment);
        var typed = PrintedValues.Of(document).Where(value => !value.IsComputed && value.Source.Cells.Any(cells.ContainsKey)).ToArray();

        typed.Length.ShouldBeGreaterThan(30);
        typed.ShouldAllBe(value => Number(value.Text) == Math.Round(cells[value.Source.Cells[0]], 2));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_computed_number_follows_from_its_cells(int planYear)
    {
        var (assessment, document) = Sample(planYear);
        var cells = Cells(assessment);
        var wrong = new List<string>();
        var done = 0;
        foreach (var value in PrintedValues.Of(document).Where(value => value.IsComputed))
        {
            var from = value.Source.Cells.Select(cell => cells[cell]).ToArray();
            if (Again(value.Source.Formula!, from, assessment) is not { } expected)
            {
                continue;
            }

            done++;
            if (Math.Abs(Number(value.Text) - expected) > 0.0051m)
            {
                wrong.Add($"{value.Heading}: {value.Text}, by {value.Source.Formula} of {string.Join(' ', from)} it is {expected}");
            }
        }

        wrong.ShouldBeEmpty();
        done.ShouldBeGreaterThan(10);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Gains_add_up_to_what_the_overall_score_lacks(int planYear)
    {
        var (assessment, _) = Sample(planYear);
        var scores = assessment.Scores.Years.First(scores => scores.Year == assessment.ResultYear);

        // Each half of the weights by hand: 30, 30, 40; within an instrument its indicators weigh alike.
        var lost = (0.3m / 5 * scores.Indicators[..5].Sum(score => 100 - score!.Value))
            + (0.3m / 3 * scores.Indicators[5..8].Sum(score => 100 - score!.Value))
            + (0.4m / 2 * scores.Indicators[8..].Sum(score => 100 - score!.Value));
        Insight(assessment).Repairs.Sum(repair => repair.OverallGain.Value).ShouldBe(lost, 0.02m);
    }

    // Null for what other tests work out: shares by weight, whose inputs are more than the cells named.
    private static decimal? Again(string formula, decimal[] from, Assessment assessment) => formula switch
    {
        "คะแนนปีนี้ − คะแนนปีก่อน" => Math.Abs(from[0] - from[1]),
        "(คะแนนปีนี้ − คะแนนปีก่อน) ÷ คะแนนปีก่อน × 100" => Math.Abs(from[0] - from[1]) / from[1] * 100,
        "(EIT ส่วนที่ ๑ + EIT ส่วนที่ ๒) ÷ 2" => (from[0] + from[1]) / 2,
        "100 − คะแนน" when from.Length == 1 => 100 - from[0],
        "100 − คะแนน" => null,
        "เกณฑ์ − คะแนนที่ได้" => 95 - from[0],
        "คะแนนเท่ากันทุกข้อ" => from.Distinct().Single(),
        "ผลต่างของ EIT ส่วนที่ ๑ และส่วนที่ ๒" => Math.Abs(from[0] - from[1]),
        "นับตัวชี้วัดที่ได้ 100" => from.Count(score => score == 100),
        "นับตัวชี้วัดที่ได้ต่ำกว่า 100" => from.Count(score => score < 100),
        "นับข้อตามคะแนน" => from.Length,
        "ผลรวมของคะแนนภาพรวมที่จะเพิ่มขึ้น" or "คะแนนภาพรวม + ผลรวมของคะแนนที่จะเพิ่มขึ้น" or "ผลรวมคะแนนภาพรวมที่จะเพิ่มขึ้นของทุกข้อ" => null,
        "นับข้อที่ต้องแก้ไขน้อยที่สุดจนถึงเกณฑ์" => from.Length,
        _ when formula.StartsWith("(100 − คะแนน) × ", StringComparison.Ordinal) => (100 - from[0]) * decimal.Parse(formula["(100 − คะแนน) × ".Length..], CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"How is \"{formula}\" worked out? ({assessment.PlanYear})"),
    };

    private static (Assessment Assessment, Document Document) Sample(int planYear)
    {
        var assessment = planYear == 2569 ? SampleYear.Year2569() : SampleYear.Year2568();
        return (assessment, Composers.ComposeAll(SampleYear.Input(assessment), id => id == DocumentKinds.Analysis).ShouldHaveSingleItem().Document.ShouldNotBeNull());
    }

    private static Insight Insight(Assessment assessment) => Analyst.Analyse(assessment, RulebookShelf.BuiltIn.Find);

    private static decimal Number(string text) => decimal.Parse(ThaiDigits.ToArabic(text), CultureInfo.InvariantCulture);

    private static Dictionary<CellAddress, decimal> Cells(Assessment assessment)
    {
        var years = assessment.Scores.Years.SelectMany(scores => new[] { scores.Overall, scores.Iit, scores.EitPart1, scores.EitPart2, scores.Eit, scores.Oit }.Concat(scores.Indicators));
        var items = assessment.Scores.Items.SelectMany(item => new[] { item.Score, item.Part1, item.Part2 });
        return years.Concat(items).OfType<Sourced<decimal>>().ToDictionary(score => score.Cell, score => score.Value);
    }
}
