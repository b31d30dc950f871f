namespace Ita.DocGen.Diagnostics;

/// <summary>What can be wrong with a file before anything in it is read.</summary>
public static partial class Problems
{
    private static readonly Problem FileIsEmptyProblem = new(
        "file-is-empty",
        Severity.Error,
        new("ไฟล์ {0} ว่างเปล่า (ขนาด 0 ไบต์)", "ไฟล์ {1} ที่บันทึกเรียบร้อยแล้ว", "นำไฟล์สำรองมาวางแทน หรือสร้างไฟล์ใหม่ด้วยคำสั่ง ita new แล้วกรอกข้อมูลอีกครั้ง"),
        new("The file {0} is empty (0 bytes)", "A saved file of {1}", "Restore it from a backup, or make a new one with ita new and fill it in again"),
        new("scores.xlsx", "ไฟล์ขนาด ๐ ไบต์", "สมุดงานที่บันทึกจาก Excel"));

    private static readonly Problem FileIsTooLargeProblem = new(
        "file-is-too-large",
        Severity.Error,
        new("ไฟล์ {0} ใหญ่กว่า {1} MB จึงไม่เปิดอ่าน", "ไฟล์ขนาดไม่เกิน {1} MB", "นำรูปภาพที่แทรกไว้ออกจากไฟล์ (วางไว้ในโฟลเดอร์ photos แทน) แล้วบันทึกใหม่"),
        new("The file {0} is larger than {1} MB and was not opened", "A file of at most {1} MB", "Take the inserted pictures out of it (put them into the photos folder) and save it again"),
        new("measures.xlsx", "ไฟล์ขนาด ๒๐๐ MB", "ไฟล์ขนาดไม่กี่ MB"));

    private static readonly Problem FileIsCutOffProblem = new(
        "file-is-cut-off",
        Severity.Error,
        new("ไฟล์ {0} ขาดท่อนท้าย คัดลอกหรือดาวน์โหลดมาไม่ครบ", "ไฟล์ {1} ที่ครบทั้งไฟล์", "คัดลอกหรือดาวน์โหลดไฟล์จากต้นทางใหม่ หรือนำไฟล์สำรองมาวางแทน"),
        new("The end of the file {0} is missing: a copy or download broke off", "A complete file of {1}", "Copy or download it again, or restore it from a backup"),
        new("scores.xlsx", "ไฟล์ที่คัดลอกค้างไว้ครึ่งหนึ่ง", "ไฟล์เดียวกันที่คัดลอกครบ"));

    private static readonly Problem FileIsDamagedProblem = new(
        "file-is-damaged",
        Severity.Error,
        new("ไฟล์ {0} เสียหาย อ่านเนื้อหาไม่ได้", "ไฟล์ {1} ที่เปิดใน Office ได้ตามปกติ", "เปิดใน Excel หรือ Word แล้วเลือกซ่อมแซม (Open and Repair) บันทึกทับ หรือนำไฟล์สำรองมาวางแทน"),
        new("The file {0} is damaged and cannot be read", "A file of {1} that opens in Office", "Open it in Excel or Word with Open and Repair and save it, or restore it from a backup"),
        new("measures.xlsx", "ไฟล์ที่ข้อมูลภายในเพี้ยนจากแฟลชไดรฟ์", "ไฟล์สำรองที่เปิดได้"));

    private static readonly Problem FileHasPasswordProblem = new(
        "file-has-password",
        Severity.Error,
        new("ไฟล์ {0} ตั้งรหัสผ่านไว้ จึงเปิดอ่านไม่ได้", "ไฟล์ที่ไม่มีรหัสผ่านสำหรับเปิด", "เปิดไฟล์ด้วยรหัสผ่าน ไปที่ ไฟล์ > ข้อมูล > ป้องกัน ลบรหัสผ่านออก แล้วบันทึก"),
        new("The file {0} is locked with a password", "A file that opens without a password", "Open it with the password, go to File > Info > Protect, clear the password and save"),
        new("agency.xlsx", "สมุดงานที่เข้ารหัสด้วยรหัสผ่าน", "สมุดงานเดียวกันที่ลบรหัสผ่านแล้ว"));

    private static readonly Problem FileIsTextProblem = new(
        "file-is-text",
        Severity.Error,
        new("ไฟล์ {0} เป็นข้อความธรรมดา (เช่น .csv) ที่ถูกเปลี่ยนนามสกุล", "ไฟล์ {1}", "เปิดไฟล์ใน Excel แล้วใช้ บันทึกเป็น (Save As) เลือกชนิด Excel Workbook (.xlsx) หรือคัดลอกข้อมูลไปวางในแบบที่สร้างด้วย ita new"),
        new("The file {0} is plain text (.csv, say) with its ending changed", "A file of {1}", "Open it in Excel and use Save As with the type Excel Workbook (.xlsx), or copy its data into the workbook that ita new makes"),
        new("scores.xlsx", "ไฟล์ .csv ที่เปลี่ยนชื่อเป็น .xlsx", "ไฟล์ที่บันทึกเป็น Excel Workbook (.xlsx)"));

    private static readonly Problem FileIsNoTextProblem = new(
        "file-is-no-text",
        Severity.Error,
        new("ไฟล์ {0} ไม่ใช่ไฟล์ข้อความ", "ไฟล์ข้อความที่เปิดอ่านได้ใน Notepad", "หากเป็นเอกสาร Word ให้ตั้งนามสกุลเป็น .docx หากเป็นข้อความให้บันทึกใหม่จาก Notepad โดยเลือกการเข้ารหัส UTF-8"),
        new("The file {0} is no text", "A text that can be read in Notepad", "If it is a Word document, let its name end in .docx; if it is text, save it again from Notepad as UTF-8"),
        new("narrative/analysis.md", "เอกสาร Word ที่เปลี่ยนนามสกุลเป็น .md", "ไฟล์ข้อความ UTF-8"));

    private static readonly Problem FileIsWebPageProblem = new(
        "file-is-web-page",
        Severity.Error,
        new("ไฟล์ {0} เป็นหน้าเว็บหรือ XML ที่ตั้งชื่อเป็นไฟล์ Office (มักมาจากปุ่มส่งออกของระบบบนเว็บ)", "ไฟล์ {1}", "เปิดไฟล์ใน Excel แล้วใช้ บันทึกเป็น (Save As) เลือกชนิด Excel Workbook (.xlsx)"),
        new("The file {0} is a web page or XML named like an Office file (web systems export such files)", "A file of {1}", "Open it in Excel and use Save As with the type Excel Workbook (.xlsx)"),
        new("scores.xls", "หน้าเว็บที่ส่งออกเป็น .xls", "ไฟล์เดียวกันที่บันทึกเป็น .xlsx"));

    private static readonly Problem FileIsOldWorkbookProblem = new(
        "file-is-old-workbook",
        Severity.Error,
        new("ไฟล์ {0} บันทึกด้วย Excel รุ่นก่อน พ.ศ. ๒๕๔๐ ซึ่งไม่รองรับ", "ไฟล์ {1}", "เปิดไฟล์ใน Excel แล้วใช้ บันทึกเป็น (Save As) เลือกชนิด Excel Workbook (.xlsx)"),
        new("The file {0} was saved by an Excel older than 1997", "A file of {1}", "Open it in Excel and use Save As with the type Excel Workbook (.xlsx)"),
        new("scores.xls", "สมุดงาน Excel 5.0/95", "ไฟล์เดียวกันที่บันทึกเป็น .xlsx"));

    private static readonly Problem FileIsBinaryWorkbookProblem = new(
        "file-is-binary-workbook",
        Severity.Error,
        new("ไฟล์ {0} เป็นสมุดงานแบบไบนารี (.xlsb)", "ไฟล์ {1}", "เปิดไฟล์ใน Excel แล้วใช้ บันทึกเป็น (Save As) เลือกชนิด Excel Workbook (.xlsx)"),
        new("The file {0} is a binary workbook (.xlsb)", "A file of {1}", "Open it in Excel and use Save As with the type Excel Workbook (.xlsx)"),
        new("scores.xlsx", "สมุดงาน .xlsb ที่เปลี่ยนชื่อ", "ไฟล์เดียวกันที่บันทึกเป็น .xlsx"));

    private static readonly Problem FileIsStrictWorkbookProblem = new(
        "file-is-strict-workbook",
        Severity.Error,
        new("ไฟล์ {0} บันทึกเป็นชนิด Strict Open XML Spreadsheet ซึ่งอ่านไม่ได้", "ชนิด Excel Workbook (.xlsx) ธรรมดา", "เปิดไฟล์ใน Excel แล้วใช้ บันทึกเป็น (Save As) เลือกชนิด Excel Workbook (.xlsx) ตัวแรกในรายการ"),
        new("The file {0} was saved as Strict Open XML Spreadsheet, which cannot be read", "The plain type Excel Workbook (.xlsx)", "Open it in Excel and use Save As with the type Excel Workbook (.xlsx), the first of the list"),
        new("scores.xlsx", "Strict Open XML Spreadsheet", "Excel Workbook"));

    private static readonly Problem FileIsOpenDocumentProblem = new(
        "file-is-open-document",
        Severity.Error,
        new("ไฟล์ {0} เป็นไฟล์ OpenDocument ของ LibreOffice (.ods, .odt)", "ไฟล์ {1}", "เปิดไฟล์ใน LibreOffice แล้วใช้ บันทึกเป็น เลือกชนิด Excel 2007-365 (.xlsx) หรือ Word 2007-365 (.docx)"),
        new("The file {0} is an OpenDocument file of LibreOffice (.ods, .odt)", "A file of {1}", "Open it in LibreOffice and use Save As with the type Excel 2007-365 (.xlsx) or Word 2007-365 (.docx)"),
        new("measures.xlsx", "ไฟล์ .ods ที่เปลี่ยนชื่อเป็น .xlsx", "ไฟล์ที่บันทึกเป็น Excel 2007-365 (.xlsx)"));

    private static readonly Problem FileIsOfAnotherKindProblem = new(
        "file-is-of-another-kind",
        Severity.Error,
        new("ไฟล์ {0} แท้จริงเป็นไฟล์ {1}", "ไฟล์ {2}", "ตรวจว่าวางไฟล์ถูกไฟล์หรือไม่ แล้วนำไฟล์ที่ถูกต้องมาวางแทน"),
        new("The file {0} is in truth a file of {1}", "A file of {2}", "See whether the wrong file was put here, and put the right one in its place"),
        new("scores.xlsx", "ไฟล์ PDF ที่เปลี่ยนชื่อเป็น .xlsx", "สมุดงาน Excel"));

    private static readonly Problem FileUnpacksTooLargeProblem = new(
        "file-unpacks-too-large",
        Severity.Error,
        new("เนื้อหาของไฟล์ {0} เมื่อคลายแล้วใหญ่กว่า {1} MB หรือบีบอัดไว้ผิดปกติ จึงหยุดอ่าน", "เนื้อหาไม่เกิน {1} MB", "อาจเป็นไฟล์อันตราย หากไม่ทราบที่มาให้ลบทิ้ง หากเป็นงานของท่านเองให้คัดลอกเฉพาะข้อมูลไปวางในไฟล์ใหม่ที่สร้างด้วย ita new"),
        new("The contents of the file {0} unpack to more than {1} MB or are packed in an unusual way; reading was stopped", "Contents of at most {1} MB", "The file may be harmful: delete it if you do not know where it comes from. If it is your own work, copy only the data into a new file made with ita new"),
        new("measures.xlsx", "ไฟล์เล็กที่คลายออกเป็น ๑ GB", "ไฟล์ที่มีเฉพาะข้อมูลที่กรอก"));

    private static readonly Problem SheetIsTooLargeProblem = new(
        "sheet-is-too-large",
        Severity.Error,
        new("แผ่นงานในไฟล์ {0} มีแถว เซลล์ หรือช่วงที่ผสานไว้มากเกินไป มักเป็นแถวว่างที่จัดรูปแบบไว้จนสุดแผ่น (เกิน {1} แถว)", "แผ่นงานที่มีไม่เกิน {1} แถว", "เลือกแถวว่างใต้ข้อมูลแถวสุดท้ายไปจนสุดแผ่นงาน (Ctrl+Shift+ลูกศรลง) แล้วสั่งลบแถว (Delete) บันทึก หรือคัดลอกเฉพาะข้อมูลไปวางในไฟล์ใหม่"),
        new("A sheet of the file {0} has too many rows, cells or merged cells, most often empty rows formatted to the end of the sheet (more than {1} rows)", "A sheet of at most {1} rows", "Select the empty rows below the last data down to the end of the sheet (Ctrl+Shift+Down), delete them and save, or copy only the data into a new file"),
        new("measures.xlsx(มาตรการ)", "แผ่นงานที่ตีเส้นตารางไว้ ๑,๐๔๘,๕๗๖ แถว", "แผ่นงานที่มีเฉพาะแถวข้อมูล"));

    private static readonly Problem FileHasUnsafeNamesProblem = new(
        "file-has-unsafe-names",
        Severity.Error,
        new("ภายในไฟล์ {0} มีชื่อที่ชี้ออกนอกไฟล์ ซึ่งโปรแกรม Office ไม่เคยเขียน จึงไม่เปิดอ่าน", "ไฟล์ {1} ที่บันทึกจากโปรแกรม Office", "อาจเป็นไฟล์อันตราย ให้ลบทิ้งและขอไฟล์ต้นฉบับจากผู้ส่ง"),
        new("The file {0} holds names that point outside of it, which no Office program writes; it was not opened", "A file of {1} saved by an Office program", "The file may be harmful: delete it and ask the sender for the original"),
        new("scores.xlsx", "ไฟล์ที่มีชื่อภายใน ../../x", "ไฟล์ที่บันทึกจาก Excel"));

    private static readonly Problem FileDeclaresEntitiesProblem = new(
        "file-declares-entities",
        Severity.Error,
        new("ภายในไฟล์ {0} มีการประกาศ DTD ซึ่งโปรแกรม Office ไม่เคยเขียนและอาจดึงไฟล์อื่นของเครื่อง จึงไม่เปิดอ่าน", "ไฟล์ {1} ที่บันทึกจากโปรแกรม Office", "อาจเป็นไฟล์อันตราย ให้ลบทิ้งและขอไฟล์ต้นฉบับจากผู้ส่ง"),
        new("The file {0} declares a document type, which no Office program writes and which can pull in other files; it was not opened", "A file of {1} saved by an Office program", "The file may be harmful: delete it and ask the sender for the original"),
        new("scores.xlsx", "ไฟล์ที่มี <!DOCTYPE …> อยู่ภายใน", "ไฟล์ที่บันทึกจาก Excel"));

    public static Diagnostic FileIsEmpty(CellAddress file, string wanted = "Excel") => FileIsEmptyProblem.At(file, file.File, wanted);

    public static Diagnostic FileIsTooLarge(CellAddress file, int megabytes) => FileIsTooLargeProblem.At(file, file.File, megabytes);

    public static Diagnostic FileIsCutOff(CellAddress file, string wanted) => FileIsCutOffProblem.At(file, file.File, wanted);

    public static Diagnostic FileIsDamaged(CellAddress file, string wanted) => FileIsDamagedProblem.At(file, file.File, wanted);

    public static Diagnostic FileHasPassword(CellAddress file) => FileHasPasswordProblem.At(file, file.File);

    public static Diagnostic FileIsText(CellAddress file, string wanted) => FileIsTextProblem.At(file, file.File, wanted);

    public static Diagnostic FileIsNoText(CellAddress file) => FileIsNoTextProblem.At(file, file.File);

    public static Diagnostic FileIsWebPage(CellAddress file, string wanted) => FileIsWebPageProblem.At(file, file.File, wanted);

    public static Diagnostic FileIsOldWorkbook(CellAddress file, string wanted) => FileIsOldWorkbookProblem.At(file, file.File, wanted);

    public static Diagnostic FileIsBinaryWorkbook(CellAddress file, string wanted) => FileIsBinaryWorkbookProblem.At(file, file.File, wanted);

    public static Diagnostic FileIsStrictWorkbook(CellAddress file) => FileIsStrictWorkbookProblem.At(file, file.File);

    public static Diagnostic FileIsOpenDocument(CellAddress file, string wanted) => FileIsOpenDocumentProblem.At(file, file.File, wanted);

    public static Diagnostic FileIsOfAnotherKind(CellAddress file, string found, string wanted) => FileIsOfAnotherKindProblem.At(file, file.File, found, wanted);

    public static Diagnostic FileUnpacksTooLarge(CellAddress file, long megabytes) => FileUnpacksTooLargeProblem.At(file, file.File, megabytes);

    public static Diagnostic SheetIsTooLarge(CellAddress sheet, int rows) => SheetIsTooLargeProblem.At(sheet, sheet.File, rows.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture));

    public static Diagnostic FileHasUnsafeNames(CellAddress file, string wanted) => FileHasUnsafeNamesProblem.At(file, file.File, wanted);

    public static Diagnostic FileDeclaresEntities(CellAddress file, string wanted) => FileDeclaresEntitiesProblem.At(file, file.File, wanted);
}
