using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Intake;

/// <summary>agency.xlsx: who signs which paper, and when.</summary>
internal static class PaperCases
{
    private static readonly SheetGridFolder Usual = SheetGridFolder.Usual;

    private static SheetGridFolder SharedOut(string responsible) => Usual
        .With(DisclosureSheet.Sheet, "ข้อ | ส่วนราชการ\no1 | สำนักปลัด")
        .With(MeasuresSheet.Sheet, $"เลขที่ | เชื่อมโยงกับ | มาตรการ | ร่วม | เริ่ม\n1 | ตัวชี้วัดที่ 7 | จัดทำสื่อประชาสัมพันธ์ | {responsible} | ต.ค. 68");

    public static CheckCase[] All { get; } =
    [
        new("Empty number and date are never a finding", Usual
            .With(PapersSheet.Sheet, """
            เอกสาร | ที่ | วันที่ | เรื่อง
            บันทึกรายงานผลคะแนน | | |
            คำสั่งมอบหมายงาน ITA | | |
            """)
            .With(SigningSheet.Sheet, """
            เอกสาร | ลำดับ | บทบาท | ผู้ลงนาม | ฐานะ | ตำแหน่งที่ทำแทน
            บันทึกรายงานผลคะแนน | 1 | ผู้สั่งการ | ปิติ รักไทย | |
            """)),
        new("The measures may be announced", Usual
            .With(PapersSheet.Sheet, """
            เอกสาร | รูปแบบ
            บันทึกเสนอมาตรการ | ประกาศ
            """)),
        new("A memo that is no announcement", Usual
            .With(PapersSheet.Sheet, """
            เอกสาร | รูปแบบ
            บันทึกรายงานผลคะแนน | ประกาศ
            """), "agency.xlsx(หนังสือและคำสั่ง!B2): error value-not-in-list"),
        new("A signer who has left", Usual
            .With(PapersSheet.Sheet, """
            เอกสาร | ที่ | วันที่ | เรื่อง
            บันทึกรายงานผลคะแนน | | 15 ม.ค. 2569 |
            """)
            .With(SigningSheet.Sheet, """
            เอกสาร | ลำดับ | บทบาท | ผู้ลงนาม | ฐานะ | ตำแหน่งที่ทำแทน
            บันทึกรายงานผลคะแนน | 1 | ผู้สั่งการ | ปิติ รักไทย | |
            """), "agency.xlsx(การลงนาม!D2): warning signer-not-in-office"),
        new("A signer on the last day in office", Usual
            .With(PapersSheet.Sheet, """
            เอกสาร | ที่ | วันที่ | เรื่อง
            บันทึกรายงานผลคะแนน | | 27 พ.ย. 2568 |
            """)
            .With(SigningSheet.Sheet, """
            เอกสาร | ลำดับ | บทบาท | ผู้ลงนาม | ฐานะ | ตำแหน่งที่ทำแทน
            บันทึกรายงานผลคะแนน | 1 | ผู้สั่งการ | นายปิติ รักไทย | |
            """)),
        new("Acting for a post that is not told", Usual
            .With(SigningSheet.Sheet, """
            เอกสาร | ลำดับ | บทบาท | ผู้ลงนาม | ฐานะ | ตำแหน่งที่ทำแทน
            บันทึกรายงานผลคะแนน | 1 | ผู้สั่งการ | สมชาย ใจดี | ปฏิบัติหน้าที่ |
            """), "agency.xlsx(การลงนาม!F2): warning acting-post-is-missing"),
        new("Acting for a post that is told", Usual
            .With(SigningSheet.Sheet, """
            เอกสาร | ลำดับ | บทบาท | ผู้ลงนาม | ฐานะ | ตำแหน่งที่ทำแทน
            บันทึกรายงานผลคะแนน | 1 | ผู้สั่งการ | สมชาย ใจดี | ปฏิบัติหน้าที่ | นายกองค์การบริหารส่วนตำบลทุ่งรวงทอง
            """)),
        new("One person twice in a chain", Usual
            .With(SigningSheet.Sheet, """
            เอกสาร | ลำดับ | บทบาท | ผู้ลงนาม | ฐานะ | ตำแหน่งที่ทำแทน
            บันทึกรายงานผลคะแนน | 1 | ผู้ให้ความเห็น | สมชาย ใจดี | |
            บันทึกรายงานผลคะแนน | 2 | ผู้สั่งการ | ปลัดองค์การบริหารส่วนตำบล | |
            """), "agency.xlsx(การลงนาม!D3): warning signer-stands-twice"),
        new("One person in two chains", Usual
            .With(SigningSheet.Sheet, """
            เอกสาร | ลำดับ | บทบาท | ผู้ลงนาม | ฐานะ | ตำแหน่งที่ทำแทน
            บันทึกรายงานผลคะแนน | 1 | ผู้ให้ความเห็น | สมชาย ใจดี | |
            บันทึกเสนอมาตรการ | 1 | ผู้ให้ความเห็น | สมชาย ใจดี | |
            """)),
        new("A signer nobody knows", Usual
            .With(SigningSheet.Sheet, """
            เอกสาร | ลำดับ | บทบาท | ผู้ลงนาม | ฐานะ | ตำแหน่งที่ทำแทน
            บันทึกรายงานผลคะแนน | 1 | ผู้เสนอ | สมชาติ ใจดี | |
            """), "agency.xlsx(การลงนาม!D2): warning person-is-unknown"),
        new("A head of division nobody knows", Usual
            .With(DivisionsSheet.Sheet, """
            ลำดับ | ชื่อเต็ม | หัวหน้า
            1 | สำนักปลัด | มานะ ขยัน
            """), "agency.xlsx(ส่วนราชการ!C2): hint person-is-unknown"),
        new("A person named by post", Usual
            .With(DivisionsSheet.Sheet, """
            ลำดับ | ชื่อเต็ม | หัวหน้า
            1 | สำนักปลัด | หัวหน้าสำนักปลัด
            """)),
        new("A December order with the fiscal year", Usual
            .With(PapersSheet.Sheet, """
            เอกสาร | ที่ | วันที่ | เรื่อง
            คำสั่งมอบหมายงาน ITA | 12/2569 | 15 ธ.ค. 2568 |
            """), "agency.xlsx(หนังสือและคำสั่ง!B2): warning order-year-differs"),
        new("A December order with the calendar year", Usual
            .With(PapersSheet.Sheet, """
            เอกสาร | ที่ | วันที่ | เรื่อง
            คำสั่งมอบหมายงาน ITA | ๑๒/๒๕๖๘ | 15 ธ.ค. 2568 |
            """)),
        new("A memo's number is no order number", Usual
            .With(PapersSheet.Sheet, """
            เอกสาร | ที่ | วันที่ | เรื่อง
            บันทึกรายงานผลคะแนน | สบ 79901/2513 | 15 ธ.ค. 2568 |
            """)),
        new("A cited order of another year", Usual
            .With(CitedOrdersSheet.Sheet, """
            ชนิด | ที่ | ลงวันที่ | เรื่อง
            คำสั่ง | 014/2565 | 3 ม.ค. 2566 | แต่งตั้งคณะทำงาน
            """), "agency.xlsx(คำสั่งที่อ้างถึง!B2): warning order-year-differs"),
        new("A memo before the announcement", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | ประกาศผลเมื่อ | คะแนนภาพรวม
            2568 | 15 ส.ค. 2568 | 90
            """)
            .With(PapersSheet.Sheet, """
            เอกสาร | ที่ | วันที่ | เรื่อง
            บันทึกรายงานผลคะแนน | | 1 ส.ค. 2568 |
            """), "agency.xlsx(หนังสือและคำสั่ง!C2): warning memo-before-announcement"),
        new("A memo after the announcement", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | ประกาศผลเมื่อ | คะแนนภาพรวม
            2568 | 15 ส.ค. 2568 | 90
            """)
            .With(PapersSheet.Sheet, """
            เอกสาร | ที่ | วันที่ | เรื่อง
            บันทึกรายงานผลคะแนน | | 28 ส.ค. 2568 |
            """)),
        new("A progress memo before the round ends", Usual
            .With(PapersSheet.Sheet, """
            เอกสาร | ที่ | วันที่ | เรื่อง
            บันทึกรายงาน รอบ ๖ เดือน | | 1 มี.ค. 2569 |
            """), "agency.xlsx(หนังสือและคำสั่ง!C2): warning memo-before-round-end"),
        new("A year-end memo of the last days of September", Usual
            .With(PapersSheet.Sheet, """
            เอกสาร | ที่ | วันที่ | เรื่อง
            บันทึกรายงานประจำปี | | 28 ก.ย. 2569 |
            """), "agency.xlsx(หนังสือและคำสั่ง!C2): hint memo-before-round-end"),
        new("A progress memo in April", Usual
            .With(PapersSheet.Sheet, """
            เอกสาร | ที่ | วันที่ | เรื่อง
            บันทึกรายงาน รอบ ๖ เดือน | | 5 เม.ย. 2569 |
            """)),
        new("An order after the first due day", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | กำหนดส่งข้อมูล
            o1 | 15 ม.ค. 2569
            o2 | 15 ก.พ. 2569
            """)
            .With(PapersSheet.Sheet, """
            เอกสาร | ที่ | วันที่ | เรื่อง
            คำสั่งมอบหมายงาน ITA | 3/2569 | 1 ก.พ. 2569 |
            """), "agency.xlsx(หนังสือและคำสั่ง!C2): warning order-after-first-due"),
        new("An order before the first due day", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | กำหนดส่งข้อมูล
            o1 | 15 ม.ค. 2569
            """)
            .With(PapersSheet.Sheet, """
            เอกสาร | ที่ | วันที่ | เรื่อง
            คำสั่งมอบหมายงาน ITA | 3/2569 | 5 ม.ค. 2569 |
            """)),
        new("An emblem that is not there", Usual
            .With(AgencySheet.Sheet, """
            รายการ | ค่า
            ประเภท | องค์การบริหารส่วนตำบล
            ชื่อเต็ม | องค์การบริหารส่วนตำบลทุ่งรวงทอง
            อำเภอ | บ้านสวน
            จังหวัด | สระบุรี
            เว็บไซต์หลัก | https://www.thungruangthong.go.th
            ปีงบประมาณของมาตรการ | 2569
            ตราหน่วยงาน | logo.png
            """), "agency.xlsx(หน่วยงาน!B8): warning file-missing"),
        new("A division without a task", SharedOut("สำนักปลัด"), "agency.xlsx(ส่วนราชการ!B3): hint division-without-task"),
        new("A task for every division", SharedOut("ทุกส่วนราชการ")),
        new("A division that shares a task", SharedOut("สำนักปลัด, กองคลัง")),
        new("Somebody responsible who left before the year", Usual
            .With(PeopleSheet.Sheet, """
            คำนำหน้า | ชื่อ | สกุล | ตำแหน่ง | ตั้งแต่ | ถึง
            นาย | สมชาย | ใจดี | ปลัดองค์การบริหารส่วนตำบล | 1 ต.ค. 2565 |
            นาง | บุญมี | ศรีสุข | หัวหน้าสำนักปลัด | | 30 ก.ย. 2568
            """)
            .With(DisclosureSheet.Sheet, """
            ข้อ | ส่วนราชการ | ผู้รับผิดชอบ
            o1 | สำนักปลัด | นางบุญมี ศรีสุข
            """), "oit-checklist.xlsx(แบบติดตาม OIT!C2): warning person-has-left"),
        new("Somebody responsible who leaves during the year", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | ส่วนราชการ | ผู้รับผิดชอบ
            o1 | สำนักปลัด | นายปิติ รักไทย
            """)),
    ];
}
