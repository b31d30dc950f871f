using System.Globalization;
using System.Text.RegularExpressions;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>
/// A fiscal year other than N and N−1 may be left from an old paper. Acts, rules, plans, letters, ranges, numbers with "/"
/// and comparisons speak of other years by right.
/// </summary>
internal sealed partial class YearsAreOfTheFolder(Assessment assessment) : IWordingRule
{
    private const int WordsBefore = 70;

    private static readonly string[] WordsOfOtherYears =
        ["พระราชบัญญัติ", "พ.ร.บ.", "ระเบียบ", "ประกาศ", "แผน", "ลงวันที่", "เทียบ", "ย้อนหลัง", "แนวโน้ม", "ตั้งแต่", "จาก", "ก่อน", "ต่อไป", "ถัดไป", "หนังสือ", "เป้าหมาย", "คำสั่ง"];

    private readonly ItemNames[] names = [new(assessment.ResultRules), new(assessment.PlanRules)];

    private readonly HashSet<int> history = [.. assessment.Scores.Years.Select(scores => scores.Year)];

    public bool Concerns(PrintedText text) =>
        text.HasDigits && text.Arabic.Contains("25", StringComparison.Ordinal);

    public IEnumerable<Diagnostic> Check(PrintedText text)
    {
        foreach (Match match in YearPhrase().Matches(text.Arabic))
        {
            var year = int.Parse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture);
            var before = text.Arabic[Math.Max(0, match.Index - WordsBefore)..match.Index];
            before = before[(before.LastIndexOf('\n') + 1)..];
            if (!IsOfTheFolder(year, text.Workbook) && !Array.Exists(WordsOfOtherYears, word => before.Contains(word, StringComparison.Ordinal)) && !IsInAName(before))
            {
                yield return Problems.OtherFiscalYear(text.Cell, year, assessment.PlanYear, assessment.ResultYear);
                yield break;
            }
        }
    }

    // "รายงานผลการดำเนินงานประจำปี พ.ศ. ๒๕๖๗": the year belongs to the item's name.
    private bool IsInAName(string before)
    {
        var key = ThaiText.MatchingKey(before);
        return Array.Exists(names, list => list.FindIn(key) is not null);
    }

    private bool IsOfTheFolder(int year, WorkbookKind workbook) =>
        year == assessment.PlanYear || year == assessment.ResultYear || (workbook == WorkbookKind.Scores && history.Contains(year));

    [GeneratedRegex(@"ปี(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?)?\s*(25\d\d)(?!\d|\s*(?:[-–/]|ถึง|จนถึง|ต่อไป|เป็นต้น|ก่อน))")]
    private static partial Regex YearPhrase();
}
