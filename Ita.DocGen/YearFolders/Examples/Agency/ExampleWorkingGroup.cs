using System.Collections.Immutable;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

internal static class ExampleWorkingGroup
{
    private const string Group = "คณะทำงานขับเคลื่อนการประเมิน ITA";

    private static readonly ImmutableArray<(string Person, string Capacity)> Posts =
    [
        (ExamplePeople.Clerk, "ประธานคณะทำงาน"),
        (ExamplePeople.DeputyClerk, "รองประธานคณะทำงาน"),
        (ExamplePeople.FinanceHead, "คณะทำงาน"),
        (ExamplePeople.WorksHead, "คณะทำงาน"),
        (ExamplePeople.EducationHead, "คณะทำงาน"),
        (ExamplePeople.HealthHead, "คณะทำงาน"),
        (ExamplePeople.WelfareHead, "คณะทำงาน"),
        (ExamplePeople.Auditor, "คณะทำงาน"),
        (ExamplePeople.OfficeHead, "คณะทำงานและเลขานุการ"),
        (ExamplePeople.Planner, "ผู้ช่วยเลขานุการ"),
    ];

    private static readonly ImmutableArray<string> Tasks =
    [
        "วิเคราะห์ผลการประเมินของปีงบประมาณ พ.ศ. {p} และเสนอมาตรการของปีงบประมาณ พ.ศ. {y}",
        "กำกับให้ส่วนราชการจัดทำและเผยแพร่ข้อมูลตามแบบติดตาม OIT ให้ครบทุกองค์ประกอบภายในกำหนด",
        "เชิญชวนบุคลากรและผู้รับบริการให้ตอบแบบวัดของตนโดยอิสระตามช่วงเวลาที่สำนักงาน ป.ป.ช. กำหนด",
        "ติดตามผลการดำเนินการตามมาตรการรอบ ๖ เดือนและรอบ ๑๒ เดือน แล้วรายงานนายกองค์การบริหารส่วนตำบล",
        "ปฏิบัติงานอื่นที่เกี่ยวข้องกับการประเมินตามที่ได้รับมอบหมาย",
    ];

    public static IEnumerable<RowContent> Members() => Posts.Select((member, index) => RowContent.Of(
        (GroupMembersSheet.Group, CellValue.OfText(Group)),
        (GroupMembersSheet.Order, CellValue.OfNumber(index + 1)),
        (GroupMembersSheet.Person, CellValue.OfText(member.Person)),
        (GroupMembersSheet.Capacity, CellValue.OfText(member.Capacity))));

    public static IEnumerable<RowContent> Duties(ExampleYear year) => Tasks.Select((duty, index) => RowContent.Of(
        (GroupDutiesSheet.Group, CellValue.OfText(Group)),
        (GroupDutiesSheet.Order, CellValue.OfNumber(index + 1)),
        (GroupDutiesSheet.Duty, year.Text(duty))));
}
