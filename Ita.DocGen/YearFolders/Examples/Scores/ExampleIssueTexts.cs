using System.Collections.Immutable;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>Texts for some of the seven issues; the others are left to the program's draft.</summary>
internal static class ExampleIssueTexts
{
    private static readonly ImmutableArray<(int Issue, string Analysis, string? Urgent, string? ToImprove)> All =
    [
        (1, "บุคลากรและผู้รับบริการสะท้อนการรับรู้ว่าหน่วยงานทำงานตามขั้นตอนและระยะเวลาที่กำหนด โดยผู้รับบริการยังต้องการทราบความคืบหน้าของเรื่องที่ยื่นไว้", null, "แจ้งขั้นตอนและระยะเวลาแล้วเสร็จให้เห็นชัด ณ จุดบริการและบนเว็บไซต์"),
        (3, "ช่องทางเผยแพร่ข้อมูลมีหลายช่องทาง แต่ผู้รับบริการยังเห็นว่าข้อมูลค้นหายากและใช้ถ้อยคำทางราชการมากเกินไป", "ข้อมูลสาธารณะบางข้อยังไม่ครบองค์ประกอบ", "สรุปข่าวและข้อมูลสำคัญเป็นภาพหรือข้อความสั้นที่เข้าใจง่าย"),
        (4, "บุคลากรส่วนหนึ่งยังไม่ทราบขั้นตอนการยืมทรัพย์สินของราชการที่เป็นปัจจุบัน", null, "จัดทำแนวปฏิบัติการยืมฉบับย่อและตรวจทะเบียนคุมทรัพย์สินทุกไตรมาส"),
        (5, "การเผยแพร่ข้อมูลการจัดซื้อจัดจ้างและการใช้จ่ายงบประมาณยังขาดรายละเอียดบางรายการ", "รายงานที่เกี่ยวกับงบประมาณและการจัดซื้อจัดจ้างได้คะแนนไม่เต็ม", "ตรวจทานองค์ประกอบของรายงานก่อนเผยแพร่ทุกครั้ง"),
    ];

    public static IEnumerable<RowContent> Rows(ExampleYear year)
    {
        foreach (var issue in RulebookShelf.BuiltIn.Get(year.ResultYear).SevenIssues)
        {
            var text = All.FirstOrDefault(candidate => candidate.Issue == issue.Number);
            yield return RowContent.Of(
                (IssueAnalysisSheet.Issue, CellValue.OfText($"({issue.Number}) {issue.Name}")),
                (IssueAnalysisSheet.Analysis, year.Text(text.Analysis)),
                (IssueAnalysisSheet.UrgentWeakness, year.Text(text.Urgent)),
                (IssueAnalysisSheet.ToImprove, year.Text(text.ToImprove)),
                (IssueAnalysisSheet.DraftWasRead, text.Analysis is null ? CellValue.OfText("☑") : CellValue.Blank));
        }
    }
}
