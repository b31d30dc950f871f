using System.Globalization;
using System.Text.RegularExpressions;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>
/// Both years of a folder may stand in its texts, but a result is that of N−1 and is put to use in N. Told only where the words
/// between subject and year speak of nothing else, and not of a result of N that is announced and filled in.
/// </summary>
internal sealed partial class YearsFitTheirSubject(Assessment assessment) : IWordingRule
{
    private static readonly string[] WordsOfPlans =
        ["มาตรการ", "แผน", "นำ", "เพื่อ", "ไปสู่", "กำหนด", "จัดทำ", "ปรับปรุง", "พัฒนา", "ยกระดับ", "โครงการ", "เตรียม", "รองรับ", "จะ"];

    private static readonly string[] WordsOfResults = ["ผล", "จาก", "ตาม", "ผ่านมา", "เดิม", "ก่อน"];

    private readonly bool isAnnounced = assessment.Scores.Find(assessment.PlanYear) is { Overall: not null };

    public bool Concerns(PrintedText text) =>
        text.HasDigits && (text.Typed.Value.Contains("ประเมิน", StringComparison.Ordinal) || text.Typed.Value.Contains("นำผลการ", StringComparison.Ordinal));

    public IEnumerable<Diagnostic> Check(PrintedText text)
    {
        if (text.Workbook != WorkbookKind.Disclosure && !isAnnounced && Cites(Result(), text, assessment.PlanYear, WordsOfPlans))
        {
            yield return Problems.TextCitesResultOfPlanYear(text.Cell, assessment.PlanYear, assessment.ResultYear);
        }

        // Headings and leads only: elsewhere the name of last year's item reads alike.
        if (text.Workbook == WorkbookKind.Agency && Cites(Use(), text, assessment.ResultYear, WordsOfResults))
        {
            yield return Problems.TextCitesMeasuresOfResultYear(text.Cell, assessment.ResultYear, assessment.PlanYear);
        }
    }

    private static bool Cites(Regex subject, PrintedText text, int year, string[] wordsOfOthers) =>
        subject.Matches(text.Arabic).Any(match =>
            int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) == year
            && !Array.Exists(wordsOfOthers, word => match.Groups["between"].ValueSpan.Contains(word, StringComparison.Ordinal)));

    [GeneratedRegex(@"จาก(?:ผล)?(?:การดำเนินการ|การวิเคราะห์ผลการ|การ)ประเมิน(?<between>[^\n\d]{0,140}?)(?:ปีงบประมาณ|ประจำปี|ปี)\s*(?:พ\.?\s?ศ\.?)?\s*(?<year>25\d\d)(?!\d|\s*(?:[-–/]|ถึง))")]
    private static partial Regex Result();

    [GeneratedRegex(@"นำผลการ(?:วิเคราะห์|ประเมิน)[^\n\d]{0,60}?ไปสู่(?<between>[^\n\d]{0,90}?)(?:ปีงบประมาณ|ประจำปี|ปี)\s*(?:พ\.?\s?ศ\.?)?\s*(?<year>25\d\d)(?!\d|\s*(?:[-–/]|ถึง))")]
    private static partial Regex Use();
}
