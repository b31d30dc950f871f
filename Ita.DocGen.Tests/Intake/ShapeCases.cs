using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Intake;

/// <summary>The right workbook, its sheets, headings and kinds of cells.</summary>
internal static class ShapeCases
{
    private static readonly SheetGridFolder Usual = SheetGridFolder.Usual;

    public static CheckCase[] All { get; } =
    [
        new("A workbook under another name", Usual
            .Stamped(WorkbookKind.Scores, new WorkbookStamp(WorkbookKind.Measures, WorkbookStamp.CurrentTemplateVersion, 2569)), "scores.xlsx: error workbook-is-misplaced"),
        new("A workbook of another year", Usual
            .Stamped(WorkbookKind.Scores, new WorkbookStamp(WorkbookKind.Scores, WorkbookStamp.CurrentTemplateVersion, 2568)), "scores.xlsx: error workbook-is-of-other-year"),
        new("A workbook of an older template", Usual
            .Stamped(WorkbookKind.Scores, new WorkbookStamp(WorkbookKind.Scores, 0, 2569)), "scores.xlsx: hint template-is-older"),
        new("A workbook in its place", Usual
            .Stamped(WorkbookKind.Scores, new WorkbookStamp(WorkbookKind.Scores, WorkbookStamp.CurrentTemplateVersion, 2569))),
        new("A workbook of another agency", Usual
            .Stamped(WorkbookKind.Scores, new WorkbookStamp(WorkbookKind.Scores, WorkbookStamp.CurrentTemplateVersion, 2569) { Agency = "เทศบาลเมืองริมธาร" }), "scores.xlsx: warning workbook-is-of-other-agency"),
        new("A workbook of the agency before its name was corrected", Usual
            .Stamped(WorkbookKind.Scores, new WorkbookStamp(WorkbookKind.Scores, WorkbookStamp.CurrentTemplateVersion, 2569) { Agency = "องค์กรบริหารส่วนตำบลทุ่งรวงทอง" }), "scores.xlsx: hint workbook-is-of-other-agency"),
        new("A workbook of the agency itself", Usual
            .Stamped(WorkbookKind.Scores, new WorkbookStamp(WorkbookKind.Scores, WorkbookStamp.CurrentTemplateVersion, 2569) { Agency = "องค์การบริหารส่วนตำบล ทุ่งรวงทอง" })),
        new("The year of another folder", Usual
            .With(AgencySheet.Sheet, """
            รายการ | ค่า
            ประเภท | องค์การบริหารส่วนตำบล
            ชื่อเต็ม | องค์การบริหารส่วนตำบลทุ่งรวงทอง
            อำเภอ | บ้านสวน
            จังหวัด | สระบุรี
            เว็บไซต์หลัก | https://www.thungruangthong.go.th
            ปีงบประมาณของมาตรการ | 2568
            """), "agency.xlsx(หน่วยงาน!B7): error plan-year-differs"),
        new("A sheet that is gone", Usual
            .Without(MeasuresSheet.Sheet), "measures.xlsx: error sheet-missing"),
        new("An optional sheet that is gone", Usual
            .Without(CitedOrdersSheet.Sheet)),
        new("A heading that is gone", Usual
            .WithExactly(MonitoringSheet.Sheet, """
            เลขที่ | ลำดับ
            1 | 1
            """)
            .With(MeasuresSheet.Sheet, """
            เลขที่ | เชื่อมโยงกับ | มาตรการ | ขั้นตอน/วิธีดำเนินการ | ผู้รับผิดชอบหลัก | เริ่ม | สิ้นสุด | ระยะเวลาที่พิมพ์
            1 | ตัวชี้วัดที่ 7 | จัดทำคู่มือการให้บริการ | ประชุมแล้วจัดทำ | สำนักปลัด | ต.ค. 68 | ก.ย. 69 |
            """), "measures.xlsx(การกำกับติดตาม!A1): error heading-missing"),
        new("A heading renamed", Usual
            .WithExactly(MonitoringSheet.Sheet, """
            เลขที่ | ลำดับ | การรายงานและการกำกับติดตาม
            1 | 1 | รายงานผล
            """)
            .With(MeasuresSheet.Sheet, """
            เลขที่ | เชื่อมโยงกับ | มาตรการ | ขั้นตอน/วิธีดำเนินการ | ผู้รับผิดชอบหลัก | เริ่ม | สิ้นสุด | ระยะเวลาที่พิมพ์
            1 | ตัวชี้วัดที่ 7 | จัดทำคู่มือการให้บริการ | ประชุมแล้วจัดทำ | สำนักปลัด | ต.ค. 68 | ก.ย. 69 |
            """), "measures.xlsx(การกำกับติดตาม!C1): error heading-renamed"),
        new("Columns in another order", Usual
            .With(MonitoringSheet.Sheet, """
            การรายงานผลและการกำกับติดตาม | เลขที่
            รายงานผล | 1
            """)
            .With(MeasuresSheet.Sheet, """
            เลขที่ | เชื่อมโยงกับ | มาตรการ | ขั้นตอน/วิธีดำเนินการ | ผู้รับผิดชอบหลัก | เริ่ม | สิ้นสุด | ระยะเวลาที่พิมพ์
            1 | ตัวชี้วัดที่ 7 | จัดทำคู่มือการให้บริการ | ประชุมแล้วจัดทำ | สำนักปลัด | ต.ค. 68 | ก.ย. 69 |
            """)),
        new("An Excel error", Usual
            .With(ActivitiesSheet.Sheet, """
            กิจกรรมที่ | ชื่อกิจกรรม | ผู้เข้าร่วม | วันที่ | รอบ
            1 | อบรม | #REF! | |
            """), "measures.xlsx(กิจกรรมและหลักฐาน!C2): error cell-has-excel-error"),
        new("A formula without a value", Usual
            .With(ActivitiesSheet.Sheet, """
            กิจกรรมที่ | ชื่อกิจกรรม | ผู้เข้าร่วม | วันที่ | รอบ
            1 | อบรม | =? | |
            """), "measures.xlsx(กิจกรรมและหลักฐาน!C2): error formula-has-no-value"),
        new("Words in a number cell", Usual
            .With(ActivitiesSheet.Sheet, """
            กิจกรรมที่ | ชื่อกิจกรรม | ผู้เข้าร่วม | วันที่ | รอบ
            1 | อบรม | หลายคน | |
            """), "measures.xlsx(กิจกรรมและหลักฐาน!C2): error number-not-understood"),
        new("A number with two readings", Usual
            .With(ActivitiesSheet.Sheet, """
            กิจกรรมที่ | ชื่อกิจกรรม | ผู้เข้าร่วม
            1 | อบรม | 97,8
            """), "measures.xlsx(กิจกรรมและหลักฐาน!C2): error number-is-ambiguous"),
        new("Numbers with unit and Thai digits", Usual
            .With(ActivitiesSheet.Sheet, """
            กิจกรรมที่ | ชื่อกิจกรรม | ผู้เข้าร่วม
            1 | อบรม | ๑,๒๓๔ คน
            2 | อบรม | ๓๕
            """)),
        new("Words in a date cell", Usual
            .With(ActivitiesSheet.Sheet, """
            กิจกรรมที่ | ชื่อกิจกรรม | ผู้เข้าร่วม | วันที่ | รอบ
            1 | อบรม | ๒๕ | เร็ว ๆ นี้ |
            """), "measures.xlsx(กิจกรรมและหลักฐาน!D2): error date-not-understood"),
        new("A date with two readings", Usual
            .With(ActivitiesSheet.Sheet, """
            กิจกรรมที่ | ชื่อกิจกรรม | ผู้เข้าร่วม | วันที่ | รอบ
            1 | อบรม | ๒๕ คน | 5 มี.ค. 26 |
            """), "measures.xlsx(กิจกรรมและหลักฐาน!D2): error date-is-ambiguous"),
        new("A value outside the list", Usual
            .With(ActivitiesSheet.Sheet, """
            กิจกรรมที่ | ชื่อกิจกรรม | ผู้เข้าร่วม | วันที่ | รอบ
            1 | อบรม | | | ๙ เดือน
            """), "measures.xlsx(กิจกรรมและหลักฐาน!E2): error value-not-in-list"),
        new("A number that stands twice", Usual
            .With(ActivitiesSheet.Sheet, """
            กิจกรรมที่ | ชื่อกิจกรรม | ผู้เข้าร่วม | วันที่ | รอบ
            1 | อบรม | | |
            ๑ | ประชุม | | |
            """), "measures.xlsx(กิจกรรมและหลักฐาน!A3): error key-is-duplicate"),
        new("A code of no list", Usual
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o43 | 1 | https://www.thungruangthong.go.th/a |
            """), "oit-checklist.xlsx(URL!A2): error code-is-unknown"),
        new("A row that is gone", Usual
            .WithExactly(ItemScoresSheet.Sheet, """
            ข้อ | คะแนน (IIT, OIT) | คะแนน EIT ส่วนที่ ๑ | ส่วนที่ ๒ | ข้อสังเกตของผู้ตรวจ | ผลการวิเคราะห์รายข้อ | ข้อคำถามเต็ม | ตัวเลือกคำตอบ
            i2
            i3
            i4
            i5
            i6
            i7
            i8
            i9
            i10
            i11
            i12
            i13
            i14
            i15
            e1
            e2
            e3
            e4
            e5
            e6
            e7
            e8
            e9
            o1
            o2
            o3
            o4
            o5
            o6
            o7
            o8
            o9
            o10
            o11
            o12
            o13
            o14
            o15
            o16
            o17
            o18
            o19
            o20
            o21
            o22
            o23
            o24
            o25
            o26
            o27
            o28
            """), "scores.xlsx(คะแนนรายข้อ): warning row-is-missing"),
    ];
}
