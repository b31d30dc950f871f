namespace Ita.DocGen.Diagnostics;

/// <summary>Who signs which paper, and whether its dates and numbers can be.</summary>
public static partial class Problems
{
    private static readonly Problem SignerNotInOfficeProblem = new(
        "signer-not-in-office",
        Severity.Warning,
        new("{0} ไม่ได้อยู่ในตำแหน่งในวันที่ของเอกสาร ({1})", "ผู้ลงนามที่อยู่ในตำแหน่งในวันนั้น", "เลือกผู้ลงนามคนปัจจุบัน หรือแก้วันที่ ตั้งแต่–ถึง ในแผ่นงาน บุคลากร"),
        new("{0} was not in office on the day of the paper ({1})", "A signer who was in office that day", "Choose the present one, or correct the dates on the sheet of people"),
        new("agency.xlsx › การลงนาม", "ผู้ที่เกษียณ 30 กันยายน 2568 ลงนาม 15 มกราคม 2569", "ผู้ดำรงตำแหน่งคนปัจจุบัน"));

    private static readonly Problem ActingPostIsMissingProblem = new(
        "acting-post-is-missing",
        Severity.Warning,
        new("ผู้ลงนาม \"{0}\" ลงนามแทน แต่ยังไม่ได้ระบุตำแหน่งที่ทำแทน", "ตำแหน่งที่ทำแทน เช่น ปลัดองค์การบริหารส่วนตำบล…", "กรอกช่อง ตำแหน่งที่ทำแทน หรือหากลงนามในตำแหน่งของตนเอง ให้เลือกฐานะ ตามตำแหน่ง"),
        new("\"{0}\" signs for another post, which is not told", "The post acted for", "Fill in the post acted for, or choose the own post"),
        new("agency.xlsx › การลงนาม", "รักษาราชการแทน ไม่มีตำแหน่ง", "รักษาราชการแทน ปลัดองค์การบริหารส่วนตำบล"));

    private static readonly Problem SignerStandsTwiceProblem = new(
        "signer-stands-twice",
        Severity.Warning,
        new("{0} ลงนามในเอกสารเดียวกันสองครั้ง", "แต่ละคนลงนามครั้งเดียวในเอกสารหนึ่งฉบับ", "ลบแถวหนึ่ง หรือเลือกผู้ลงนามคนอื่น"),
        new("{0} signs the same paper twice", "Each person once in a chain", "Delete one row, or choose another signer"),
        new("agency.xlsx › การลงนาม", "ปลัดเป็นทั้งผู้ให้ความเห็นและผู้สั่งการ", "ผู้สั่งการคือนายก"));

    private static readonly Problem PersonIsUnknownProblem = new(
        "person-is-unknown",
        Severity.Hint,
        new("ไม่พบ \"{0}\" ในแผ่นงาน บุคลากร", "ชื่อหรือตำแหน่งที่มีในแผ่นงาน บุคลากร", "ตรวจการสะกด หรือเพิ่มบุคคลนี้ในแผ่นงาน บุคลากร"),
        new("\"{0}\" is not on the sheet of people", "A name or post of the sheet of people", "Check the spelling, or add the person"),
        new("agency.xlsx › การลงนาม", "นายสมชาติ ใจดี", "นายสมชาย ใจดี"));

    private static readonly Problem OrderYearDiffersProblem = new(
        "order-year-differs",
        Severity.Warning,
        new("คำสั่งที่ {0} ลงวันที่ {1} ซึ่งเป็นปี {2}", "ปีหลังเครื่องหมาย / ตรงกับปี พ.ศ. ของวันที่ลงนาม", "แก้เลขคำสั่งหรือวันที่ให้ตรงกัน คำสั่งที่ลงนามเดือนตุลาคมถึงธันวาคมใช้ปีปฏิทิน ไม่ใช่ปีงบประมาณ"),
        new("Order {0} is dated {1}, which is in {2}", "The number over the calendar year of its day", "Correct the number or the day: orders run by calendar year, not by fiscal year"),
        new("agency.xlsx › หนังสือและคำสั่ง", "12/2569 ลงวันที่ 15 ธันวาคม 2568", "12/2568"));

    private static readonly Problem MemoBeforeAnnouncementProblem = new(
        "memo-before-announcement",
        Severity.Warning,
        new("บันทึกลงวันที่ {0} ก่อนประกาศผล ({1})", "วันที่ไม่ก่อนวันประกาศผล", "ตรวจวันที่ของบันทึก หรือวันประกาศผลใน scores.xlsx"),
        new("The memo is dated {0}, before the result was announced ({1})", "A day not before the announcement", "Check the memo's day, or the day of the announcement in scores.xlsx"),
        new("agency.xlsx › หนังสือและคำสั่ง", "1 สิงหาคม 2568 ประกาศผล 15 สิงหาคม 2568", "28 สิงหาคม 2568"));

    private static readonly Problem MemoBeforeRoundEndProblem = new(
        "memo-before-round-end",
        Severity.Warning,
        new("บันทึกลงวันที่ {0} ก่อนสิ้นรอบรายงาน ({1})", "วันที่หลังสิ้นรอบ", "แก้วันที่ของบันทึก หรือตรวจว่าเป็นบันทึกของรอบนี้หรือไม่"),
        new("The memo is dated {0}, before its round ends ({1})", "A day after the end of the round", "Check the memo's day"),
        new("agency.xlsx › หนังสือและคำสั่ง", "1 มีนาคม 2569 รอบสิ้นสุด 31 มีนาคม 2569", "5 เมษายน 2569"));

    private static readonly Problem OrderAfterFirstDueProblem = new(
        "order-after-first-due",
        Severity.Warning,
        new("คำสั่งลงวันที่ {0} หลังกำหนดส่งงานแรก ({1} ของ {2})", "คำสั่งมอบหมายก่อนกำหนดส่งงานแรก", "ตรวจวันที่ของคำสั่ง หรือกำหนดของ {2}"),
        new("The order is dated {0}, after the first due day ({1} of {2})", "An order before the first due day", "Check the day of the order, or the due day of {2}"),
        new("agency.xlsx › หนังสือและคำสั่ง", "คำสั่ง 1 มีนาคม 2569 กำหนดส่ง o1 15 มกราคม 2569", "คำสั่ง 5 มกราคม 2569"));

    private static readonly Problem DivisionIsUnknownProblem = new(
        "division-is-unknown",
        Severity.Warning,
        new("ไม่มี \"{0}\" ในแผ่นงาน ส่วนราชการ", "ชื่อที่มีในแผ่นงาน ส่วนราชการ ใกล้เคียงที่สุดคือ \"{1}\"", "แก้ชื่อให้ตรง หรือเพิ่ม \"{0}\" ในแผ่นงาน ส่วนราชการ ของ agency.xlsx"),
        new("\"{0}\" is not on the sheet of divisions", "A name from that sheet; the nearest is \"{1}\"", "Correct the name, or add \"{0}\" to the divisions in agency.xlsx"),
        new("measures.xlsx › มาตรการ", "สำนักงานปลัด", "สำนักปลัด"));

    private static readonly Problem PersonHasLeftProblem = new(
        "person-has-left",
        Severity.Warning,
        new("{0} พ้นตำแหน่งเมื่อ {1} ก่อนเริ่มปีงบประมาณ {2}", "ผู้ที่ดำรงตำแหน่งในปีงบประมาณ {2}", "เลือกผู้รับผิดชอบคนปัจจุบัน หรือแก้วันพ้นตำแหน่งในแผ่นงาน บุคลากร"),
        new("{0} left on {1}, before fiscal year {2} began", "Somebody in office in fiscal year {2}", "Choose who is in office now, or correct the day of leaving on the people's sheet"),
        new("oit-checklist.xlsx › แบบติดตาม OIT", "ผู้รับผิดชอบเกษียณเมื่อ 30 กันยายน 2568", "ผู้รับผิดชอบคนปัจจุบัน"));

    private static readonly Problem DivisionWithoutTaskProblem = new(
        "division-without-task",
        Severity.Hint,
        new("ยังไม่มีมาตรการหรือข้อ OIT ข้อใดที่ \"{0}\" รับผิดชอบ", "แต่ละส่วนราชการมีงานอย่างน้อยหนึ่งรายการ", "ตรวจว่าลืมมอบหมายงานให้ส่วนราชการนี้หรือไม่ หากตั้งใจ ไม่ต้องแก้ไข"),
        new("No measure and no OIT item is given to \"{0}\"", "Each division has at least one task", "See whether it was forgotten; if it is meant so, nothing needs to be changed"),
        new("agency.xlsx › ส่วนราชการ", "กองช่าง ไม่มีงานในแบบติดตาม OIT และในมาตรการ", "กองช่าง รับผิดชอบ o7"));

    public static Diagnostic SignerNotInOffice(CellAddress cell, string person, string date) => SignerNotInOfficeProblem.At(cell, person, date);

    public static Diagnostic ActingPostIsMissing(CellAddress cell, string person) => ActingPostIsMissingProblem.At(cell, person);

    public static Diagnostic SignerStandsTwice(CellAddress cell, string person) => SignerStandsTwiceProblem.At(cell, person);

    public static Diagnostic PersonIsUnknown(CellAddress cell, string person) => PersonIsUnknownProblem.At(cell, person);

    public static Diagnostic OrderYearDiffers(CellAddress cell, string number, string date, int year) => OrderYearDiffersProblem.At(cell, number, date, year);

    public static Diagnostic MemoBeforeAnnouncement(CellAddress cell, string date, string announced) => MemoBeforeAnnouncementProblem.At(cell, date, announced);

    public static Diagnostic MemoBeforeRoundEnd(CellAddress cell, string date, string end) => MemoBeforeRoundEndProblem.At(cell, date, end);

    public static Diagnostic OrderAfterFirstDue(CellAddress cell, string date, string due, string item) => OrderAfterFirstDueProblem.At(cell, date, due, item);

    public static Diagnostic DivisionIsUnknown(CellAddress cell, string found, string nearest) => DivisionIsUnknownProblem.At(cell, found, nearest);

    public static Diagnostic DivisionWithoutTask(CellAddress cell, string division) => DivisionWithoutTaskProblem.At(cell, division);

    public static Diagnostic PersonHasLeft(CellAddress cell, string person, string left, int year) => PersonHasLeftProblem.At(cell, person, left, year);
}
