using System.Collections.Immutable;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

internal static class ExampleDivisions
{
    public const string Office = "สำนักปลัด";
    public const string Finance = "กองคลัง";
    public const string Works = "กองช่าง";
    public const string Education = "กองการศึกษา ศาสนาและวัฒนธรรม";
    public const string Health = "กองสาธารณสุขและสิ่งแวดล้อม";
    public const string Welfare = "กองสวัสดิการสังคม";
    public const string Audit = "หน่วยตรวจสอบภายใน";
    public const string Everyone = "ทุกส่วนราชการ";

    public static ImmutableArray<(string Name, string? TableName, string Units, string Head, string Extension)> All { get; } =
    [
        (Office, null, "งานบริหารทั่วไป\nงานการเจ้าหน้าที่\nงานวิเคราะห์นโยบายและแผน\nงานนิติการ\nงานประชาสัมพันธ์", ExamplePeople.OfficeHead, "๑๐๑"),
        (Finance, null, "งานการเงินและบัญชี\nงานพัฒนาและจัดเก็บรายได้\nงานพัสดุและทรัพย์สิน", ExamplePeople.FinanceHead, "๑๐๒"),
        (Works, null, "งานก่อสร้าง\nงานออกแบบและควบคุมอาคาร\nงานสาธารณูปโภค", ExamplePeople.WorksHead, "๑๐๓"),
        (Education, "กองการศึกษาฯ", "งานบริหารการศึกษา\nงานส่งเสริมศาสนาและวัฒนธรรม\nงานพัฒนาเด็กเล็ก", ExamplePeople.EducationHead, "๑๐๔"),
        (Health, "กองสาธารณสุขฯ", "งานอนามัยและสิ่งแวดล้อม\nงานป้องกันและควบคุมโรค", ExamplePeople.HealthHead, "๑๐๕"),
        (Welfare, null, "งานสังคมสงเคราะห์\nงานพัฒนาชุมชน\nงานส่งเสริมอาชีพ", ExamplePeople.WelfareHead, "๑๐๖"),
        (Audit, null, "งานตรวจสอบภายใน", ExamplePeople.Auditor, "๑๐๗"),
    ];

    public static IEnumerable<RowContent> Rows() => All.Select((division, index) => RowContent.Of(
        (DivisionsSheet.Order, CellValue.OfNumber(index + 1)),
        (DivisionsSheet.FullName, CellValue.OfText(division.Name)),
        (DivisionsSheet.TableName, CellValue.OfText(division.TableName ?? "")),
        (DivisionsSheet.Units, CellValue.OfText(division.Units)),
        (DivisionsSheet.Head, CellValue.OfText(division.Head)),
        (DivisionsSheet.Telephone, CellValue.OfText("๐ ๓๖๐๐ ๐๑๑๘-๙")),
        (DivisionsSheet.Extension, CellValue.OfText(division.Extension))));
}
