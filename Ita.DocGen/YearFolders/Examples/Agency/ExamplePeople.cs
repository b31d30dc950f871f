using System.Collections.Immutable;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>Posts without names: papers print the post under a dotted space, and nobody is mistaken for a real official.</summary>
internal static class ExamplePeople
{
    public const string Mayor = "นายกองค์การบริหารส่วนตำบลธารลายคราม";
    public const string Clerk = "ปลัดองค์การบริหารส่วนตำบล";
    public const string DeputyClerk = "รองปลัดองค์การบริหารส่วนตำบล";
    public const string OfficeHead = "หัวหน้าสำนักปลัด";
    public const string FinanceHead = "ผู้อำนวยการกองคลัง";
    public const string WorksHead = "ผู้อำนวยการกองช่าง";
    public const string EducationHead = "ผู้อำนวยการกองการศึกษา ศาสนาและวัฒนธรรม";
    public const string HealthHead = "ผู้อำนวยการกองสาธารณสุขและสิ่งแวดล้อม";
    public const string WelfareHead = "ผู้อำนวยการกองสวัสดิการสังคม";
    public const string Auditor = "นักวิชาการตรวจสอบภายใน";
    public const string Planner = "นักวิเคราะห์นโยบายและแผน";
    public const string Personnel = "นักทรัพยากรบุคคล";
    public const string Lawyer = "นิติกร";
    public const string PublicRelations = "นักประชาสัมพันธ์";
    public const string Computer = "นักวิชาการคอมพิวเตอร์";
    public const string Procurement = "นักวิชาการพัสดุ";
    public const string Accountant = "นักวิชาการเงินและบัญชี";
    public const string Secretary = "เจ้าพนักงานธุรการ";

    public static ImmutableArray<(string Post, string Level, string? Division)> All { get; } =
    [
        (Mayor, "", null),
        (Clerk, "", null),
        (DeputyClerk, "", null),
        (OfficeHead, "", ExampleDivisions.Office),
        (FinanceHead, "", ExampleDivisions.Finance),
        (WorksHead, "", ExampleDivisions.Works),
        (EducationHead, "", ExampleDivisions.Education),
        (HealthHead, "", ExampleDivisions.Health),
        (WelfareHead, "", ExampleDivisions.Welfare),
        (Auditor, "ชำนาญการ", ExampleDivisions.Audit),
        (Planner, "ชำนาญการ", ExampleDivisions.Office),
        (Personnel, "ชำนาญการ", ExampleDivisions.Office),
        (Lawyer, "ปฏิบัติการ", ExampleDivisions.Office),
        (PublicRelations, "ปฏิบัติการ", ExampleDivisions.Office),
        (Computer, "ปฏิบัติการ", ExampleDivisions.Office),
        (Procurement, "ชำนาญการ", ExampleDivisions.Finance),
        (Accountant, "ปฏิบัติการ", ExampleDivisions.Finance),
        (Secretary, "ชำนาญงาน", ExampleDivisions.Office),
    ];

    public static IEnumerable<RowContent> Rows() => All.Select(person => RowContent.Of(
        (PeopleSheet.Post, CellValue.OfText(person.Post)),
        (PeopleSheet.PostLevel, CellValue.OfText(person.Level)),
        (PeopleSheet.Division, CellValue.OfText(person.Division ?? "")),
        (PeopleSheet.From, CellValue.OfDate(new DateOnly(2021, 12, 1)))));
}
