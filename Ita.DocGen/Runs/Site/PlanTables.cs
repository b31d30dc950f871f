using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Runs;

/// <summary>The measures of the year and what came of them as open data. Divisions are named, persons are not.</summary>
internal sealed class PlanTables(Assessment assessment)
{
    private readonly MeasurePlan plan = assessment.Measures;

    public IEnumerable<OpenTable> All()
    {
        var tables = new[] { Measures(), Progress() };
        return tables.Where(table => !table.Rows.IsEmpty);
    }

    private OpenTable Measures() => new(
        "measures",
        "มาตรการ",
        [
            new("ปีงบประมาณ", "ปีงบประมาณ พ.ศ. ที่ดำเนินมาตรการ", OpenColumnKind.Whole),
            new("เลขที่มาตรการ", "ใช้เชื่อมกับตารางผลการดำเนินการ"),
            new("เชื่อมโยงกับ", "ตัวชี้วัด ตัวชี้วัดย่อย ประเด็น หรือข้อ ของผลการประเมินปีก่อนหน้า คั่นด้วยอัฒภาค (;)"),
            new("ลำดับความสำคัญ", "เร่งด่วน พัฒนา หรือรักษามาตรฐาน"),
            new("ข้อค้นพบ", "สิ่งที่ผลการประเมินชี้ให้เห็น", OpenColumnKind.LongText),
            new("มาตรการ", "ข้อความมาตรการ", OpenColumnKind.LongText),
            new("โครงการหรือกิจกรรม", "โครงการหรือกิจกรรมของมาตรการ", OpenColumnKind.LongText),
            new("ขั้นตอน", "ขั้นตอนหรือวิธีดำเนินการ", OpenColumnKind.LongText),
            new("ผู้รับผิดชอบ", "ส่วนราชการ คั่นด้วยอัฒภาค (;)"),
            new("เริ่ม", "วันเริ่มดำเนินการ", OpenColumnKind.Day),
            new("สิ้นสุด", "วันสิ้นสุดการดำเนินการ", OpenColumnKind.Day),
            new("กำหนดแล้วเสร็จ", "วันครบกำหนด", OpenColumnKind.Day),
            new("งบประมาณ_บาท", "งบประมาณ ว่างเมื่อไม่ใช้งบประมาณ", OpenColumnKind.Number),
        ],
        [.. plan.Measures.Select(measure => ImmutableArray.Create(
            OpenValue.Of(assessment.PlanYear),
            OpenValue.Of(measure.Number),
            OpenValue.Of(Join(measure.Links.Select(link => link.Typed.Value))),
            OpenValue.Of(measure.Priority?.Value switch
            {
                MeasurePriority.Urgent => "เร่งด่วน",
                MeasurePriority.Improve => "พัฒนา",
                MeasurePriority.Keep => "รักษามาตรฐาน",
                _ => null,
            }),
            OpenValue.Of(measure.Finding?.Value),
            OpenValue.Of(measure.Text?.Value),
            OpenValue.Of(measure.Project?.Value),
            OpenValue.Of(measure.Steps?.Value),
            OpenValue.Of(Join(measure.Responsible.All.Select(division => division.Value))),
            OpenValue.Of(measure.Start?.Value.Period.First),
            OpenValue.Of(measure.End?.Value.Period.Last),
            OpenValue.Of(measure.Due?.Value),
            OpenValue.Of(measure.Budget?.Value)))]);

    private OpenTable Progress() => new(
        "progress",
        "ผลการดำเนินการ",
        [
            new("ปีงบประมาณ", "ปีงบประมาณ พ.ศ. ที่ดำเนินมาตรการ", OpenColumnKind.Whole),
            new("เลขที่มาตรการ", "ตรงกับตารางมาตรการ"),
            new("รอบ_เดือน", "6 = รอบ 6 เดือน (ต.ค.–มี.ค.) 12 = ทั้งปี", OpenColumnKind.Whole),
            new("สถานะ", "สถานะเมื่อสิ้นรอบ"),
            new("ร้อยละ", "ร้อยละความสำเร็จ ถ้ามี", OpenColumnKind.Number),
            new("ผลการดำเนินงาน", "ผลที่รายงาน", OpenColumnKind.LongText),
            new("ผลลัพธ์", "ผลลัพธ์หรือความสำเร็จ เฉพาะรอบ 12 เดือน", OpenColumnKind.LongText),
            new("ปัญหาอุปสรรค", "ปัญหาหรืออุปสรรค", OpenColumnKind.LongText),
            new("ข้อเสนอแนะ", "ข้อเสนอแนะ", OpenColumnKind.LongText),
            new("URL", "ที่อยู่ของหลักฐานบนเว็บไซต์", OpenColumnKind.LongText),
        ],
        [.. plan.SixMonths.Concat(plan.TwelveMonths).Where(IsReported).Select(result => ImmutableArray.Create(
            OpenValue.Of(assessment.PlanYear),
            OpenValue.Of(result.MeasureNumber),
            OpenValue.Of(result.Round == ReportRound.SixMonths ? 6 : 12),
            OpenValue.Of(WorkWords.StatusWord(result.Status?.Value)),
            OpenValue.Of(result.Percent?.Value),
            OpenValue.Of(result.Result?.Value ?? result.Summary?.Value),
            OpenValue.Of(result.Outcome?.Value),
            OpenValue.Of(result.Problems?.Value),
            OpenValue.Of(result.Suggestions?.Value),
            OpenValue.Of(result.Url?.Value)))]);

    private static bool IsReported(RoundResult result) => result.Status is not null || result.Result is not null || result.Summary is not null;

    private static string Join(IEnumerable<string> words) => string.Join("; ", words);
}
