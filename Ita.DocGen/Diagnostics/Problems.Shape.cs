namespace Ita.DocGen.Diagnostics;

/// <summary>The shape of a workbook: sheets, headings, and cells that do not hold what their column asks for.</summary>
public static partial class Problems
{
    private static readonly Problem WorkbookMissingProblem = new(
        "workbook-missing",
        Severity.Hint,
        new("ไม่พบสมุดงาน {0} ในโฟลเดอร์ปีนี้", "สมุดงานทั้งสี่เล่มอยู่ในโฟลเดอร์เดียวกัน", "หากเปลี่ยนชื่อไฟล์ไว้ ให้คืนชื่อเป็น {0} หากยังไม่มีและต้องการเอกสารที่ใช้สมุดงานเล่มนี้ ให้สร้างด้วยคำสั่ง ita new"),
        new("The workbook {0} is not in this year's folder", "All four workbooks in one folder", "If it was renamed, give it back the name {0}; if its documents are wanted and it was never there, make it with ita new"),
        new("input-templates/2569", "ไม่มี measures.xlsx", "มี measures.xlsx"));

    private static readonly Problem SheetMissingProblem = new(
        "sheet-missing",
        Severity.Error,
        new("ไม่พบแผ่นงาน \"{0}\"", "แผ่นงานชื่อเดิมตามแม่แบบ", "เปลี่ยนชื่อแผ่นงานกลับเป็น \"{0}\" หรือคัดลอกแผ่นงานนี้จากสมุดงานที่สร้างใหม่ด้วย ita new"),
        new("The sheet \"{0}\" is not there", "The sheet under its name in the template", "Rename the sheet back to \"{0}\" or copy it from a new template"),
        new("scores.xlsx", "แผ่นงานถูกเปลี่ยนชื่อเป็น Sheet1", "คะแนนรายปี"));

    private static readonly Problem HeadingMissingProblem = new(
        "heading-missing",
        Severity.Error,
        new("ไม่พบหัวคอลัมน์ \"{0}\"", "หัวคอลัมน์ตามแม่แบบ", "พิมพ์หัวคอลัมน์ \"{0}\" คืน หรือคัดลอกแถวหัวตารางจากสมุดงานที่สร้างใหม่ด้วย ita new"),
        new("The column heading \"{0}\" is not there", "The headings of the template", "Type the heading \"{0}\" again or copy the heading row from a new template"),
        new("measures.xlsx › มาตรการ", "ลบคอลัมน์ มาตรการ", "มีคอลัมน์ มาตรการ"));

    private static readonly Problem HeadingRenamedProblem = new(
        "heading-renamed",
        Severity.Error,
        new("หัวคอลัมน์ \"{1}\" ไม่ตรงกับแม่แบบ", "หัวคอลัมน์ \"{0}\"", "แก้หัวคอลัมน์กลับเป็น \"{0}\""),
        new("The heading \"{1}\" is not one of the template", "The heading \"{0}\"", "Change the heading back to \"{0}\""),
        new("scores.xlsx › คะแนนรายปี", "คะแนนรวม", "คะแนนภาพรวม"));

    private static readonly Problem RequiredCellEmptyProblem = new(
        "required-cell-empty",
        Severity.Error,
        new("ช่อง \"{0}\" ยังว่าง", "ต้องกรอกช่องนี้", "กรอก \"{0}\" หรือลบทั้งแถวหากไม่ใช้"),
        new("\"{0}\" is empty", "This cell must be filled", "Fill in \"{0}\", or delete the whole row"),
        new("measures.xlsx › มาตรการ", "มาตรการ ว่าง", "จัดทำคู่มือการให้บริการประชาชน"));

    private static readonly Problem CellHasExcelErrorProblem = new(
        "cell-has-excel-error",
        Severity.Error,
        new("ช่อง \"{0}\" แสดงข้อผิดพลาดของ Excel ({1})", "ค่าที่อ่านได้", "แก้สูตรในช่องนี้ หรือพิมพ์ค่าลงไปแทนสูตร"),
        new("\"{0}\" shows an Excel error ({1})", "A readable value", "Mend the formula or type the value in its place"),
        new("scores.xlsx › คะแนนรายปี", "#REF!", "97.80"));

    private static readonly Problem FormulaHasNoValueProblem = new(
        "formula-has-no-value",
        Severity.Error,
        new("สูตรในช่อง \"{0}\" ยังไม่มีผลลัพธ์", "สูตรที่คำนวณและบันทึกผลแล้ว", "เปิดไฟล์ใน Excel แล้วบันทึกอีกครั้ง หรือพิมพ์ค่าลงไปแทนสูตร"),
        new("The formula in \"{0}\" has no value yet", "A formula that was calculated and saved", "Open the file in Excel and save it, or type the value in its place"),
        new("scores.xlsx › คะแนนรายปี", "=AVERAGE(C4:C8) ที่ไม่มีผลลัพธ์", "98.44"));

    private static readonly Problem NumberNotUnderstoodProblem = new(
        "number-not-understood",
        Severity.Error,
        new("ช่อง \"{0}\" มีข้อความ \"{1}\" ซึ่งอ่านเป็นตัวเลขไม่ได้", "ตัวเลข เช่น 97.80 หรือ ๙๗.๘๐", "พิมพ์เฉพาะตัวเลข"),
        new("\"{0}\" holds \"{1}\", which is no number", "A number such as 97.80 or ๙๗.๘๐", "Type the number alone"),
        new("scores.xlsx › คะแนนรายปี", "ยังไม่ประกาศ", "97.80"));

    private static readonly Problem NumberIsAmbiguousProblem = new(
        "number-is-ambiguous",
        Severity.Error,
        new("ตัวเลข \"{1}\" ในช่อง \"{0}\" อ่านได้หลายแบบ: {2}", "ตัวเลขที่อ่านได้แบบเดียว", "พิมพ์จุดทศนิยมด้วยเครื่องหมายจุด เช่น 97.80"),
        new("\"{1}\" in \"{0}\" can be read in several ways: {2}", "A number with one reading", "Type the decimals after a point, as in 97.80"),
        new("scores.xlsx › คะแนนรายปี", "97,8", "97.80"));

    private static readonly Problem DateNotUnderstoodProblem = new(
        "date-not-understood",
        Severity.Error,
        new("ช่อง \"{0}\" มีข้อความ \"{1}\" ซึ่งอ่านเป็นวันที่ไม่ได้", "วันที่ เช่น 31 มี.ค. 69 หรือ ต.ค. 68 ถึง ก.ย. 69", "พิมพ์วัน เดือน และปี พ.ศ. ให้ครบ"),
        new("\"{0}\" holds \"{1}\", which is no date", "A date such as 31 มี.ค. 69 or ต.ค. 68 ถึง ก.ย. 69", "Type day, month and year"),
        new("measures.xlsx › ผล รอบ ๖ เดือน", "เมื่อวันที่ มีนาคม ๒๕๖๖", "๓๑ มีนาคม ๒๕๖๖"));

    private static readonly Problem DateIsAmbiguousProblem = new(
        "date-is-ambiguous",
        Severity.Error,
        new("วันที่ \"{1}\" ในช่อง \"{0}\" อ่านได้หลายแบบ: {2}", "วันที่ที่อ่านได้แบบเดียว", "พิมพ์ปี พ.ศ. สี่หลัก และชื่อเดือน เช่น 31 มีนาคม 2569"),
        new("\"{1}\" in \"{0}\" can be read in several ways: {2}", "A date with one reading", "Type the year in four digits and the month by name"),
        new("agency.xlsx › หนังสือและคำสั่ง", "5 มี.ค. 26", "5 มีนาคม 2569"));

    private static readonly Problem ValueNotInListProblem = new(
        "value-not-in-list",
        Severity.Error,
        new("ช่อง \"{0}\" มีค่า \"{1}\" ซึ่งไม่อยู่ในรายการ", "ค่าหนึ่งใน: {2}", "เลือกจากรายการที่แสดงเมื่อกดลูกศรท้ายช่อง"),
        new("\"{0}\" holds \"{1}\", which is not on the list", "One of: {2}", "Choose from the dropdown"),
        new("measures.xlsx › ผล รอบ ๖ เดือน", "เสร็จแล้ว", "ดำเนินการ"));

    private static readonly Problem KeyIsDuplicateProblem = new(
        "key-is-duplicate",
        Severity.Error,
        new("\"{0}\" {1} ซ้ำกับแถวก่อนหน้า", "แต่ละแถวมี \"{0}\" ไม่ซ้ำกัน", "แก้เลขของแถวหนึ่ง หรือรวมสองแถวเป็นแถวเดียว"),
        new("\"{0}\" {1} stands on an earlier row too", "One row for each \"{0}\"", "Change the number of one row, or make them one row"),
        new("measures.xlsx › มาตรการ", "เลขที่ 3 สองแถว", "เลขที่ 3 และ 4"));

    private static readonly Problem KeyIsUnknownProblem = new(
        "key-is-unknown",
        Severity.Error,
        new("\"{0}\" {1} ไม่มีในแผ่นงาน \"{2}\"", "เลขที่ที่มีอยู่ในแผ่นงาน \"{2}\"", "แก้เลขให้ตรง หรือเพิ่มแถวนั้นในแผ่นงาน \"{2}\""),
        new("\"{0}\" {1} is not on the sheet \"{2}\"", "A number that stands on the sheet \"{2}\"", "Correct the number, or add the row to the sheet \"{2}\""),
        new("measures.xlsx › ผล รอบ ๖ เดือน", "เลขที่ 12", "เลขที่ 2"));

    private static readonly Problem CodeIsUnknownProblem = new(
        "code-is-unknown",
        Severity.Error,
        new("รหัสข้อ \"{0}\" ไม่มีในรายการของปี {1}", "รหัสตามรายการของปี {1} เช่น {2}", "แก้รหัสให้ตรงกับรายการของปี {1}"),
        new("The item code \"{0}\" is not on the list of {1}", "A code of the list of {1}, such as {2}", "Correct the code to the list of {1}"),
        new("oit-checklist.xlsx › URL", "o43 ในปี 2569", "o26"));

    private static readonly Problem RowIsMissingProblem = new(
        "row-is-missing",
        Severity.Warning,
        new("ไม่พบแถวของ {0}", "มีครบทุกข้อตามรายการของปี", "เพิ่มแถวของ {0} หรือสั่ง ita new ปีเดิมอีกครั้งเพื่อเติมแถวที่ขาด"),
        new("There is no row for {0}", "Every item of the year's list", "Add the row of {0}, or run ita new for the same year again"),
        new("oit-checklist.xlsx › แบบติดตาม OIT", "ไม่มีแถว o7", "มีแถว o7"));

    public static Diagnostic WorkbookMissing(CellAddress folder, string file) => WorkbookMissingProblem.At(folder, file);

    public static Diagnostic SheetMissing(CellAddress file, string sheet) => SheetMissingProblem.At(file, sheet);

    public static Diagnostic HeadingMissing(CellAddress sheet, string heading) => HeadingMissingProblem.At(sheet, heading);

    public static Diagnostic HeadingRenamed(CellAddress cell, string heading, string found) => HeadingRenamedProblem.At(cell, heading, found);

    public static Diagnostic RequiredCellEmpty(CellAddress cell, string heading) => RequiredCellEmptyProblem.At(cell, heading);

    public static Diagnostic CellHasExcelError(CellAddress cell, string heading, string error) => CellHasExcelErrorProblem.At(cell, heading, error);

    public static Diagnostic FormulaHasNoValue(CellAddress cell, string heading) => FormulaHasNoValueProblem.At(cell, heading);

    public static Diagnostic NumberNotUnderstood(CellAddress cell, string heading, string found) => NumberNotUnderstoodProblem.At(cell, heading, found);

    public static Diagnostic NumberIsAmbiguous(CellAddress cell, string heading, string found, IEnumerable<string> candidates) =>
        NumberIsAmbiguousProblem.At(cell, heading, found, string.Join(" / ", candidates));

    public static Diagnostic DateNotUnderstood(CellAddress cell, string heading, string found) => DateNotUnderstoodProblem.At(cell, heading, found);

    public static Diagnostic DateIsAmbiguous(CellAddress cell, string heading, string found, IEnumerable<string> candidates) =>
        DateIsAmbiguousProblem.At(cell, heading, found, string.Join(" / ", candidates));

    public static Diagnostic ValueNotInList(CellAddress cell, string heading, string found, IEnumerable<string> words) =>
        ValueNotInListProblem.At(cell, heading, found, string.Join(", ", words));

    public static Diagnostic KeyIsDuplicate(CellAddress cell, string heading, string key) => KeyIsDuplicateProblem.At(cell, heading, key);

    public static Diagnostic KeyIsUnknown(CellAddress cell, string heading, string key, string sheet) => KeyIsUnknownProblem.At(cell, heading, key, sheet);

    public static Diagnostic CodeIsUnknown(CellAddress cell, string code, int year, string example) => CodeIsUnknownProblem.At(cell, code, year, example);

    public static Diagnostic RowIsMissing(CellAddress sheet, string code) => RowIsMissingProblem.At(sheet, code);
}
