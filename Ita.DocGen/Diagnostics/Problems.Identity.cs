namespace Ita.DocGen.Diagnostics;

/// <summary>The right workbook, of the right year, in the right place.</summary>
public static partial class Problems
{
    private static readonly Problem WorkbookIsMisplacedProblem = new(
        "workbook-is-misplaced",
        Severity.Error,
        new("ไฟล์นี้คือสมุดงาน \"{0}\" แต่ใช้ชื่อของสมุดงาน \"{1}\"", "สมุดงาน \"{1}\" อยู่ในชื่อไฟล์นี้", "เปลี่ยนชื่อไฟล์ของทั้งสองเล่มกลับให้ตรงกับเนื้อหา"),
        new("This is the workbook \"{0}\" under the name of \"{1}\"", "The workbook \"{1}\" under this name", "Give both files their own names back"),
        new("scores.xlsx", "เนื้อในเป็นสมุดงาน มาตรการ", "เนื้อในเป็นสมุดงาน ผลคะแนน"));

    private static readonly Problem WorkbookIsOfOtherYearProblem = new(
        "workbook-is-of-other-year",
        Severity.Error,
        new("สมุดงานนี้เป็นของปี {0} แต่อยู่ในโฟลเดอร์ปี {1}", "สมุดงานของปี {1}", "ย้ายไฟล์ไปโฟลเดอร์ปี {0} หรือสร้างสมุดงานปี {1} ด้วยคำสั่ง ita new {1} --from {0}"),
        new("This workbook is of {0} but stands in the folder of {1}", "A workbook of {1}", "Move it to the folder of {0}, or make the workbooks of {1} with ita new {1} --from {0}"),
        new("input-templates/2569/scores.xlsx", "สมุดงานของปี 2568", "สมุดงานของปี 2569"));

    private static readonly Problem TemplateIsOlderProblem = new(
        "template-is-older",
        Severity.Hint,
        new("สมุดงานนี้สร้างจากแม่แบบรุ่น {0} รุ่นปัจจุบันคือ {1} ข้อมูลยังอ่านได้", "แม่แบบรุ่นปัจจุบัน", "สั่ง ita new ปีเดิมอีกครั้งเพื่อปรับสมุดงาน ข้อมูลที่กรอกไว้จะอยู่ครบ"),
        new("This workbook is of template version {0}; the current one is {1}. It can still be read", "The current template", "Run ita new for the same year again; what was typed stays"),
        new("agency.xlsx", "แม่แบบรุ่น 1", "แม่แบบรุ่น 2"));

    private static readonly Problem PlanYearDiffersProblem = new(
        "plan-year-differs",
        Severity.Error,
        new("ปีงบประมาณของมาตรการคือ {0} แต่โฟลเดอร์เป็นปี {1}", "ปีเดียวกับโฟลเดอร์ ({1})", "แก้ปีในช่องนี้ หรือย้ายสมุดงานไปโฟลเดอร์ปี {0}"),
        new("The year of the measures is {0} but the folder is of {1}", "The folder's year ({1})", "Correct the year, or move the workbooks to the folder of {0}"),
        new("agency.xlsx › หน่วยงาน", "2568 ในโฟลเดอร์ 2569", "2569"));

    private static readonly Problem WorkbookIsOfOtherAgencyProblem = new(
        "workbook-is-of-other-agency",
        Severity.Warning,
        new("สมุดงานนี้สร้างให้ \"{0}\" แต่ agency.xlsx เป็นของ \"{1}\"", "สมุดงานทั้งสี่เล่มของหน่วยงานเดียวกัน", "ตรวจว่าวางไฟล์ถูกโฟลเดอร์ หากหน่วยงานเปลี่ยนชื่อ ให้สั่ง ita new ปีเดิมอีกครั้ง"),
        new("This workbook was made for \"{0}\" but agency.xlsx is of \"{1}\"", "Four workbooks of one agency", "See whether the file belongs here; if the agency changed its name, run ita new for the same year again"),
        new("scores.xlsx", "สมุดงานของหน่วยงานอื่น", "สมุดงานของหน่วยงานเอง"));

    private static readonly Problem WorkbookStandsTwiceProblem = new(
        "workbook-stands-twice",
        Severity.Error,
        new("มีทั้ง {0} และ {1} ในโฟลเดอร์เดียวกัน จึงไม่ทราบว่าใช้เล่มใด", "สมุดงานชนิดนี้เล่มเดียว", "ย้ายเล่มที่ไม่ใช้ออกจากโฟลเดอร์ หรือเปลี่ยนชื่อเล่มนั้น"),
        new("Both {0} and {1} stand in the folder, so nobody knows which counts", "One workbook of this kind", "Move the other one out of the folder, or give it another name"),
        new("input-templates/2569", "scores.xls และ scores.xlsx", "scores.xlsx เล่มเดียว"));

    public static Diagnostic WorkbookIsMisplaced(CellAddress file, string found, string expected) => WorkbookIsMisplacedProblem.At(file, found, expected);

    public static Diagnostic WorkbookIsOfOtherYear(CellAddress file, int found, int expected) => WorkbookIsOfOtherYearProblem.At(file, found, expected);

    public static Diagnostic TemplateIsOlder(CellAddress file, int found, int current) => TemplateIsOlderProblem.At(file, found, current);

    public static Diagnostic PlanYearDiffers(CellAddress cell, int found, int expected) => PlanYearDiffersProblem.At(cell, found, expected);

    public static Diagnostic WorkbookIsOfOtherAgency(CellAddress file, string found, string expected) => WorkbookIsOfOtherAgencyProblem.At(file, found, expected);

    public static Diagnostic WorkbookStandsTwice(CellAddress file, string found, string other) => WorkbookStandsTwiceProblem.At(file, found, other);
}
