using System.Collections.Immutable;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>Printed row 6: personnel.</summary>
internal static class PersonnelActivities
{
    public static ImmutableArray<ExampleActivity> All { get; } =
    [
        new("6.1", ExampleDivisions.Office)
        {
            Measure = "เผยแพร่หลักเกณฑ์การบริหารงานบุคคลและการมอบหมายงานให้บุคลากรทราบทั่วกัน",
            Project = "กิจกรรมงานบุคคลโปร่งใส",
            Steps = "๑. รวบรวมหลักเกณฑ์ที่ใช้บังคับ\n๒. ชี้แจงหลักเกณฑ์การประเมินผลการปฏิบัติราชการก่อนเริ่มรอบ\n๓. เปิดช่องทางสอบถามและทบทวนผล",
            PrintedPeriod = "ตลอดปีงบประมาณ พ.ศ. {y}",
            Monitoring = [new("รายงานการชี้แจงหลักเกณฑ์", "นักทรัพยากรบุคคล", "ทุก ๖ เดือน", "ต.ค. {b}, เม.ย. {c}")],
            Six = new(ExampleRound.Done, "ชี้แจงหลักเกณฑ์การประเมินผลก่อนเริ่มรอบครบทุกส่วนราชการ", "๑๔ ต.ค. {b}")
            {
                Page = "personnel-rules",
            },
            Twelve = new(ExampleRound.Done, "ชี้แจงหลักเกณฑ์ก่อนเริ่มรอบทั้งสองรอบ ไม่มีผู้ขอทบทวนผล", "๑๔ ต.ค. {b}, ๒ เม.ย. {c}")
            {
                Page = "personnel-rules",
                Summary = "บุคลากรได้รับทราบหลักเกณฑ์ก่อนการประเมินทั้งสองรอบ",
                Outcome = "การมอบหมายงานและการประเมินผลมีหลักเกณฑ์เดียวกัน บุคลากรตรวจสอบได้",
            },
        },
        new("6.2", ExampleDivisions.Office)
        {
            Measure = "จัดทำรายงานผลการบริหารและพัฒนาทรัพยากรบุคคลให้มีข้อมูลสถิติครบถ้วน",
            Project = "กิจกรรมจัดทำข้อมูลบุคคลแบบเปิด",
            Steps = "๑. รวบรวมข้อมูลสถิติด้านบุคคล\n๒. วิเคราะห์ปัญหาและข้อเสนอแนะ\n๓. เสนอผู้บริหารและเผยแพร่",
            End = "๓๑ ธ.ค. {b}",
            Due = (31, 12),
            Monitoring = [new("เสนอรายงานต่อนายกองค์การบริหารส่วนตำบล", "นักทรัพยากรบุคคล", "ปีละครั้ง", "ธ.ค. {b}")],
            Six = new(ExampleRound.Done, "เผยแพร่รายงานผลของปีงบประมาณ พ.ศ. {p} พร้อมข้อมูลสถิติด้านบุคคล", "๑๘ ธ.ค. {b}")
            {
                Page = "personnel-result",
            },
            Twelve = new(ExampleRound.Done, "นำข้อเสนอแนะไปจัดทำแผนพัฒนาบุคลากรของปี", "๑๘ ธ.ค. {b}")
            {
                Page = "personnel-result",
                Summary = "มีรายงานผลการบริหารและพัฒนาทรัพยากรบุคคลครบองค์ประกอบ",
                Outcome = "ผู้บริหารมีข้อมูลประกอบการวางแผนพัฒนาบุคลากร",
            },
        },
    ];
}
