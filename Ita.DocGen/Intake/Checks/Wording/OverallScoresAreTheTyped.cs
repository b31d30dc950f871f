using System.Globalization;
using System.Text.RegularExpressions;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Intake.Checks.Scores;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>
/// A text that tells the overall score tells the one of scores.xlsx. Every score that stands there may be cited; national
/// figures, targets, differences and years that are not in the history are left alone.
/// </summary>
internal sealed partial class OverallScoresAreTheTyped : IWordingRule
{
    private const int WordsBefore = 160;
    private static readonly string[] WordsOfTheWhole = ["ITA", "ภาพรวม", "คุณธรรมและความโปร่งใส", "ผลการประเมิน"];
    private static readonly string[] WordsOfOthers =
        ["ตัวชี้วัด", "ข้อ", "IIT", "EIT", "OIT", "แบบวัด", "แบบตรวจ", "ส่วนที่", "ประเทศ", "เฉลี่ย", "เป้าหมาย", "เพิ่มขึ้น", "ลดลง", "สูงขึ้น", "เกณฑ์", "กว่า"];

    private readonly YearScores? result;
    private readonly HashSet<int> years;
    private readonly HashSet<decimal> known;

    public OverallScoresAreTheTyped(Assessment assessment)
    {
        result = assessment.Scores.Find(assessment.ResultYear);
        years = [.. assessment.Scores.Years.Select(year => year.Year), assessment.PlanYear];
        known = [.. assessment.Scores.Years.SelectMany(YearEquations.CellsOf).Select(score => score?.Value).OfType<decimal>().Select(Printed)];
    }

    public bool Concerns(PrintedText text) =>
        text.HasDigits && result?.Overall is not null && text.Typed.Value.Contains("คะแนน", StringComparison.Ordinal);

    public IEnumerable<Diagnostic> Check(PrintedText text)
    {
        if (result?.Overall is not { } overall)
        {
            yield break;
        }

        foreach (Match match in Cited().Matches(text.Arabic))
        {
            var score = decimal.Parse(match.Groups[1].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            if (score <= 100 && !known.Contains(score) && IsOfTheWhole(text.Arabic, match.Index))
            {
                yield return Problems.TextCitesOtherScore(text.Cell, score, overall.Value, result.Year).RelatedTo(overall.Cell);
                yield break;
            }
        }
    }

    private bool IsOfTheWhole(string text, int place)
    {
        var before = text[Math.Max(0, place - WordsBefore)..place];
        before = before[(before.LastIndexOf('\n') + 1)..];
        return Array.Exists(WordsOfTheWhole, word => before.Contains(word, StringComparison.Ordinal))
            && !Array.Exists(WordsOfOthers, word => before.Contains(word, StringComparison.Ordinal))
            && Year().Matches(before).All(year => years.Contains(int.Parse(year.Value, NumberStyles.None, CultureInfo.InvariantCulture)));
    }

    private static decimal Printed(decimal score) => Math.Round(score, 2, MidpointRounding.AwayFromZero);

    [GeneratedRegex(@"(?:(?:มี|ได้|ได้รับ)(?:ผล)?คะแนน|คะแนนภาพรวม|คะแนนรวม)\s*(?:ภาพรวม|รวม)?\s*(?:เท่ากับ|อยู่ที่|คือ|จำนวน)?\s*(\d{1,3}\.\d{2})(?!\d)")]
    private static partial Regex Cited();

    [GeneratedRegex(@"25\d\d")]
    private static partial Regex Year();
}
