using System.Globalization;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>The overall score and the level as formulas over one row of คะแนนรายปี.</summary>
internal static class YearScoreFormulas
{
    public static string Overall(ScoreFormulaRules rules, Func<ColumnSchema, string> cell)
    {
        var iit = cell(YearScoresSheet.Iit);
        var oit = cell(YearScoresSheet.Oit);
        var eit = Eit(cell);
        return $"IF(AND(ISNUMBER({iit}),ISNUMBER({eit}),ISNUMBER({oit})),"
            + $"ROUND({Show(rules.IitWeight)}*{iit}+{Show(rules.EitWeight)}*{eit}+{Show(rules.OitWeight)}*{oit},2),\"\")";
    }

    public static string Level(ScoreFormulaRules rules, Func<ColumnSchema, string> cell)
    {
        var year = cell(YearScoresSheet.Year);
        var overall = cell(YearScoresSheet.Overall);
        var letters = Nested(rules.LetterLevels, overall, _ => null);
        var words = Nested(rules.Words.Levels, overall, level => level.EachPartFrom is { } each ? Lowest(rules.Words, cell, each) : null);
        return $"IF(AND(ISNUMBER({year}),ISNUMBER({overall})),IF({year}<{ScoreFormulaRules.FirstYearOfWords},{letters},{words}),\"\")";
    }

    // EIT as typed, else the mean of its parts.
    private static string Eit(Func<ColumnSchema, string> cell)
    {
        var first = cell(YearScoresSheet.EitPart1);
        var second = cell(YearScoresSheet.EitPart2);
        var whole = cell(YearScoresSheet.Eit);
        return $"IF(ISNUMBER({whole}),{whole},IF(AND(ISNUMBER({first}),ISNUMBER({second})),({first}+{second})/2,\"\"))";
    }

    private static string Lowest(LevelScale scale, Func<ColumnSchema, string> cell, decimal each)
    {
        var parts = scale.Parts.Select(part => cell(ColumnOf(part)));
        return $"MIN({string.Join(',', parts)})>={Show(each)}";
    }

    private static ColumnSchema ColumnOf(ScorePart part) => part switch
    {
        ScorePart.Iit => YearScoresSheet.Iit,
        ScorePart.EitPart1 => YearScoresSheet.EitPart1,
        ScorePart.EitPart2 => YearScoresSheet.EitPart2,
        ScorePart.Eit => YearScoresSheet.Eit,
        _ => YearScoresSheet.Oit,
    };

    private static string Nested(IEnumerable<Level> levels, string overall, Func<Level, string?> condition)
    {
        var formula = "\"\"";
        foreach (var level in levels.Reverse())
        {
            var reaches = $"{overall}>={Show(level.From)}";
            var test = condition(level) is { } also ? $"AND({reaches},{also})" : reaches;
            formula = $"IF({test},\"{level.Name}\",{formula})";
        }

        return formula;
    }

    private static string Show(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
