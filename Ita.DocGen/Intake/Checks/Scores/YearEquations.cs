using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Intake.Checks.Scores;

/// <summary>
/// The sums that the scores of one year must fulfil: instruments are means of their indicators, EIT is the mean of its parts,
/// the overall score is the weighted sum of the instruments. A sum with a missing cell is not asked.
/// </summary>
internal static class YearEquations
{
    public static ImmutableArray<ScoreEquation> Of(YearScores year, Rulebook rules)
    {
        var equations = ImmutableArray.CreateBuilder<ScoreEquation>();
        AddMean(equations, Cell("IIT", year.Iit), Indicators(year, rules, Instrument.Iit), "IIT = ค่าเฉลี่ยของตัวชี้วัดที่ 1–5");
        AddMean(equations, Cell("EIT", year.Eit), Indicators(year, rules, Instrument.Eit), "EIT = ค่าเฉลี่ยของตัวชี้วัดที่ 6–8");
        AddMean(equations, Cell("EIT", year.Eit), [Cell("EIT ส่วนที่ ๑", year.EitPart1), Cell("EIT ส่วนที่ ๒", year.EitPart2)], "EIT = (EIT ส่วนที่ ๑ + EIT ส่วนที่ ๒) ÷ 2");
        if (year.Eit is null)
        {
            AddParts(equations, Cell("EIT ส่วนที่ ๒", year.EitPart2), Cell("EIT ส่วนที่ ๑", year.EitPart1), Indicators(year, rules, Instrument.Eit));
        }

        AddMean(equations, Cell("OIT", year.Oit), Indicators(year, rules, Instrument.Oit), "OIT = ค่าเฉลี่ยของตัวชี้วัดที่ 9–10");
        AddOverall(equations, year, rules);
        return equations.ToImmutable();
    }

    public static IEnumerable<Sourced<decimal>?> CellsOf(YearScores year) =>
        [year.Overall, year.Iit, year.EitPart1, year.EitPart2, year.Eit, year.Oit, .. year.Indicators];

    public static bool IsOnScale(YearScores year) => CellsOf(year).All(score => score is null or { Value: >= 0 and <= 100 });

    private static void AddOverall(ImmutableArray<ScoreEquation>.Builder equations, YearScores year, Rulebook rules)
    {
        decimal Weight(Instrument instrument) => rules.RuleOf(instrument).Weight;
        var overall = Cell("คะแนนภาพรวม", year.Overall);
        var formula = FormattableString.Invariant($"คะแนนภาพรวม = {Weight(Instrument.Iit):0.00} × IIT + {Weight(Instrument.Eit):0.00} × EIT + {Weight(Instrument.Oit):0.00} × OIT");
        ScoreTerm?[] eit = year.Eit is not null
            ? [Term(Cell("EIT", year.Eit), Weight(Instrument.Eit))]
            : [Term(Cell("EIT ส่วนที่ ๑", year.EitPart1), Weight(Instrument.Eit) / 2), Term(Cell("EIT ส่วนที่ ๒", year.EitPart2), Weight(Instrument.Eit) / 2)];
        Add(equations, overall, [Term(Cell("IIT", year.Iit), Weight(Instrument.Iit)), .. eit, Term(Cell("OIT", year.Oit), Weight(Instrument.Oit))], formula);
    }

    private static void AddMean(ImmutableArray<ScoreEquation>.Builder equations, ScoreCell? sum, ScoreCell?[] terms, string formula) =>
        Add(equations, sum, Array.ConvertAll(terms, term => Term(term, 1m / terms.Length)), formula);

    // Without a typed EIT its two readings still agree: part 2 = 2 × mean of 6–8 − part 1. Doubling doubles what rounding may do.
    private static void AddParts(ImmutableArray<ScoreEquation>.Builder equations, ScoreCell? second, ScoreCell? first, ScoreCell?[] indicators)
    {
        var before = equations.Count;
        Add(equations, second, [Term(first, -1m), .. Array.ConvertAll(indicators, indicator => Term(indicator, 2m / indicators.Length))], "ค่าเฉลี่ยของ EIT สองส่วน = ค่าเฉลี่ยของตัวชี้วัดที่ 6–8");
        if (equations.Count > before)
        {
            equations[before] = equations[before] with { Tolerance = 0.03m };
        }
    }

    private static void Add(ImmutableArray<ScoreEquation>.Builder equations, ScoreCell? sum, ScoreTerm?[] terms, string formula)
    {
        if (sum is not null && Array.TrueForAll(terms, term => term is not null))
        {
            equations.Add(new ScoreEquation(sum, [.. terms!], formula));
        }
    }

    private static ScoreTerm? Term(ScoreCell? cell, decimal weight) => cell is null ? null : new ScoreTerm(cell, weight);

    private static ScoreCell?[] Indicators(YearScores year, Rulebook rules, Instrument instrument) =>
        [.. rules.Indicators.Where(indicator => indicator.Instrument == instrument).Select(indicator => Cell($"ตัวชี้วัดที่ {indicator.Number}", year.Indicator(indicator.Number)))];

    private static ScoreCell? Cell(string name, Sourced<decimal>? score) => score is null ? null : new ScoreCell(name, score.Cell, score.Value);
}
