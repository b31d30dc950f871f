namespace Ita.DocGen.Diagnostics;

/// <summary>What staff's own longer texts may hold that a document cannot, or that was read in its final form.</summary>
public static partial class Problems
{
    private static readonly Problem NarrativeHasHtmlProblem = new(
        "narrative-has-html",
        Severity.Error,
        new("บรรทัดที่ {0} มีโค้ด HTML ({1}) ซึ่งไม่รับ", "ข้อความธรรมดา หรือ **ตัวหนา** *ตัวเอน* และรายการที่ขึ้นต้นด้วย -", "ลบโค้ดในเครื่องหมาย < > ออก หากต้องการจัดรูปแบบมากกว่านี้ให้ใช้ไฟล์ Word (.docx) ในโฟลเดอร์ narrative"),
        new("Line {0} holds HTML ({1}), which is refused", "Plain text, **bold**, *italic* and lists that begin with -", "Take out what stands in < >; for more layout than this put a Word file (.docx) into the folder narrative"),
        new("narrative/analysis-intro.md", "<b>สำคัญ</b>", "**สำคัญ**"));

    private static readonly Problem NarrativeLinkIsRefusedProblem = new(
        "narrative-link-is-refused",
        Severity.Warning,
        new("ลิงก์ \"{0}\" ใช้ในเอกสารไม่ได้ จึงพิมพ์เฉพาะข้อความ", "ลิงก์ที่ขึ้นต้นด้วย https:// http:// หรือ mailto:", "แก้ลิงก์ให้เป็นที่อยู่เว็บไซต์เต็ม หรือลบออก"),
        new("The link \"{0}\" cannot be used; only its text is printed", "A link that begins with https://, http:// or mailto:", "Give the full address of the web page, or remove the link"),
        new("narrative/analysis-intro.md", "ลิงก์ไปยัง C:\\รายงาน.pdf", "ลิงก์ไปยัง https://www.example.go.th/report.pdf"));

    private static readonly Problem NarrativePicturesAreLeftOutProblem = new(
        "narrative-pictures-are-left-out",
        Severity.Warning,
        new("ภาพในข้อความ {0} ภาพไม่ได้นำเข้าเอกสาร", "ข้อความ ตาราง และรายการ", "วางภาพในโฟลเดอร์ photos แล้วระบุชื่อไว้ในสมุดงาน"),
        new("Pictures within the text are not carried over ({0})", "Text, tables and lists", "Put the pictures into the folder photos and name them in the workbooks"),
        new("narrative/analysis-intro.docx", "ภาพที่แทรกใน Word", "ภาพในโฟลเดอร์ photos"));

    private static readonly Problem NarrativeIsTooLongProblem = new(
        "narrative-is-too-long",
        Severity.Error,
        new("ข้อความยาวเกิน {0} MB จึงไม่อ่าน", "ข้อความไม่เกิน {0} MB (ราว ๑๕๐ หน้า)", "แบ่งข้อความ หรือแนบเป็นเอกสารแยกต่างหาก"),
        new("The text is longer than {0} MB and was not read", "A text of at most {0} MB, some 150 pages", "Shorten it, or attach it as a document of its own"),
        new("narrative/analysis-intro.md", "ข้อความ 3 MB", "ข้อความไม่กี่หน้า"));

    private static readonly Problem NarrativeIsTooDeepProblem = new(
        "narrative-is-too-deep",
        Severity.Error,
        new("โครงสร้างของข้อความซ้อนกันลึกเกินไปจนอ่านไม่ได้", "รายการหรือตารางที่ซ้อนกันไม่กี่ชั้น", "คัดลอกข้อความไปวางในไฟล์ใหม่แบบข้อความธรรมดา แล้วจัดรายการใหม่"),
        new("The text is nested too deeply to be read", "Lists or tables nested a few levels deep", "Copy the plain text into a new file and set its lists anew"),
        new("narrative/analysis-intro.md", "รายการซ้อนกัน 500 ชั้น", "รายการซ้อนกัน 3 ชั้น"));

    private static readonly Problem NarrativeListsAreFlattenedProblem = new(
        "narrative-lists-are-flattened",
        Severity.Hint,
        new("รายการซ้อนกันลึกกว่า {0} ชั้น ชั้นที่ลึกกว่านั้นพิมพ์เป็นชั้นที่ {0}", "รายการซ้อนกันไม่เกิน {0} ชั้น", "จัดรายการให้ตื้นลง หรือแยกเป็นหัวข้อ"),
        new("Lists are nested deeper than {0} levels; what is deeper is printed on level {0}", "Lists of at most {0} levels", "Make the lists flatter, or use headings"),
        new("narrative/analysis-intro.md", "รายการซ้อนกัน 9 ชั้น", "รายการซ้อนกัน 3 ชั้น"));

    private static readonly Problem NarrativeCommentsAreLeftOutProblem = new(
        "narrative-comments-are-left-out",
        Severity.Hint,
        new("ข้อคิดเห็น (Comment) ในไฟล์ Word {0} รายการไม่ได้นำเข้าเอกสาร", "ข้อความที่ตรวจแก้เสร็จแล้ว", "อ่านข้อคิดเห็นให้ครบ แก้ข้อความ แล้วลบข้อคิดเห็นออก"),
        new("Comments of the Word file are not carried over ({0})", "A text that is finished", "Read the comments, mend the text and delete them"),
        new("narrative/analysis-intro.docx", "ข้อคิดเห็นของผู้ตรวจ", "ข้อความที่แก้แล้ว"));

    private static readonly Problem NarrativeTextBoxesAreLeftOutProblem = new(
        "narrative-text-boxes-are-left-out",
        Severity.Warning,
        new("กล่องข้อความในไฟล์ Word {0} กล่องไม่ได้นำเข้าเอกสาร", "ข้อความในย่อหน้าหรือตารางปกติ", "ย้ายข้อความในกล่องมาไว้ในย่อหน้าปกติ"),
        new("Text boxes of the Word file are not carried over ({0})", "Text in ordinary paragraphs or tables", "Move their text into ordinary paragraphs"),
        new("narrative/analysis-intro.docx", "ข้อความในกล่องข้อความ", "ข้อความในย่อหน้า"));

    private static readonly Problem NarrativeObjectsAreLeftOutProblem = new(
        "narrative-objects-are-left-out",
        Severity.Warning,
        new("วัตถุในไฟล์ Word (แผนภูมิ สมการ รูปร่าง หรือไฟล์ที่ฝังไว้) {0} รายการไม่ได้นำเข้าเอกสาร", "ข้อความ ตาราง รายการ และภาพ", "พิมพ์เป็นข้อความหรือตารางแทน"),
        new("Objects of the Word file (charts, equations, shapes, embedded files) are not carried over ({0})", "Text, tables, lists and pictures", "Write them as text or as a table"),
        new("narrative/analysis-intro.docx", "แผนภูมิที่ฝังจาก Excel", "ตารางตัวเลข"));

    private static readonly Problem NarrativeFieldsAreFrozenProblem = new(
        "narrative-fields-are-frozen",
        Severity.Hint,
        new("เขตข้อมูล (Field) ในไฟล์ Word {0} รายการ เช่น วันที่ เลขหน้า หรือสารบัญ พิมพ์ตามค่าที่บันทึกไว้ล่าสุด", "ข้อความธรรมดา", "ตรวจว่าค่าที่พิมพ์ถูกต้อง หรือพิมพ์เป็นข้อความแทนเขตข้อมูล"),
        new("Fields of the Word file (dates, page numbers, contents) are printed as they were last saved ({0})", "Plain text", "See that they are right, or type them as text"),
        new("narrative/analysis-intro.docx", "เขตข้อมูลวันที่", "๑ ตุลาคม ๒๕๖๘"));

    private static readonly Problem NarrativeChangesAreAcceptedProblem = new(
        "narrative-changes-are-accepted",
        Severity.Warning,
        new("ไฟล์ Word มีการติดตามการเปลี่ยนแปลง {0} รายการ จึงใช้ข้อความสุดท้าย (ยอมรับทั้งหมด)", "ข้อความที่ไม่มีการเปลี่ยนแปลงค้างอยู่", "ใน Word เลือก ตรวจทาน › ยอมรับ หรือปฏิเสธ ให้ครบ แล้วบันทึก"),
        new("The Word file holds tracked changes ({0}); the final text was taken, as if all were accepted", "A text without open changes", "In Word choose Review › Accept or Reject for each of them, and save"),
        new("narrative/analysis-intro.docx", "ข้อความที่ขีดฆ่าค้างไว้", "ข้อความที่ยอมรับแล้ว"));

    private static readonly Problem NarrativePlaceIsTakenProblem = new(
        "narrative-place-is-taken",
        Severity.Warning,
        new("ไฟล์นี้และ {0} มีชื่อตำแหน่งเดียวกัน จึงใช้ {0}", "ไฟล์เดียวต่อหนึ่งตำแหน่ง", "ลบหรือเปลี่ยนชื่อไฟล์ที่ไม่ใช้"),
        new("This file and {0} are named after the same place; {0} is used", "One file for each place", "Delete or rename the one that is not wanted"),
        new("narrative/analysis-intro.md", "analysis-intro.md และ analysis-intro.docx", "analysis-intro.docx"));

    private static readonly Problem NarrativePlaceIsUnknownProblem = new(
        "narrative-place-is-unknown",
        Severity.Warning,
        new("ไม่มีตำแหน่ง \"{0}\" ในเอกสารใด จึงไม่ได้ใช้ไฟล์นี้", "ชื่อที่ใกล้เคียง: {1}; ชื่อทั้งหมดที่ใช้ได้: {2}", "เปลี่ยนชื่อไฟล์ให้ตรงกับตำแหน่ง"),
        new("No document has a place \"{0}\", so this file is not used", "Nearest names: {1}; all names: {2}", "Rename the file after its place"),
        new("narrative/บทนำ.md", "บทนำ.md", "analysis-intro.md"));

    private static readonly Problem NarrativeReplacesTypedTextProblem = new(
        "narrative-replaces-typed-text",
        Severity.Warning,
        new("ข้อความในช่องนี้ไม่ได้พิมพ์ เพราะมีไฟล์ {0} สำหรับตำแหน่งเดียวกัน", "ข้อความจากแหล่งเดียวต่อหนึ่งตำแหน่ง (ไฟล์ในโฟลเดอร์ narrative ใช้ก่อนข้อความที่พิมพ์ในสมุดงาน)", "ลบข้อความในช่องนี้ หรือลบไฟล์หากต้องการใช้ข้อความที่พิมพ์ไว้"),
        new("The text of this cell is not printed, since {0} is there for the same place", "One text a place (a file of the folder narrative goes before what is typed in the workbook)", "Clear this cell, or delete the file to have the typed text printed"),
        new("agency.xlsx › ข้อความในเอกสาร", "ข้อความ และไฟล์ narrative/measures-intro.docx", "ไฟล์ narrative/measures-intro.docx อย่างเดียว"));

    private static readonly Problem TextHasNoPlaceProblem = new(
        "text-has-no-place",
        Severity.Warning,
        new("เอกสาร \"{1}\" ไม่มีหัวข้อ \"{0}\" ข้อความนี้จึงไม่ได้พิมพ์", "หัวข้อหนึ่งของเอกสารนี้: {2}", "เลือกหัวข้อที่เอกสารมี หรือเลือกเอกสารอื่น"),
        new("The document \"{1}\" has no place \"{0}\", so this text is not printed", "A place of this document: {2}", "Choose a place the document has, or another document"),
        new("agency.xlsx › ข้อความในเอกสาร", "คำนำ ของบันทึกข้อความ", "ความเป็นมา ของบันทึกข้อความ"));

    public static bool IsHtml(Diagnostic finding) => finding.Problem == NarrativeHasHtmlProblem;

    public static Diagnostic NarrativeHasHtml(CellAddress place, int line, string markup) => NarrativeHasHtmlProblem.At(place, line, markup);

    public static Diagnostic NarrativeLinkIsRefused(CellAddress place, string target) => NarrativeLinkIsRefusedProblem.At(place, target);

    public static Diagnostic NarrativePicturesAreLeftOut(CellAddress place, int count) => NarrativePicturesAreLeftOutProblem.At(place, count);

    public static Diagnostic NarrativeIsTooLong(CellAddress place, int megabytes) => NarrativeIsTooLongProblem.At(place, megabytes);

    public static Diagnostic NarrativeIsTooDeep(CellAddress place) => NarrativeIsTooDeepProblem.At(place);

    public static Diagnostic NarrativeListsAreFlattened(CellAddress place, int levels) => NarrativeListsAreFlattenedProblem.At(place, levels);

    public static Diagnostic NarrativeCommentsAreLeftOut(CellAddress place, int count) => NarrativeCommentsAreLeftOutProblem.At(place, count);

    public static Diagnostic NarrativeTextBoxesAreLeftOut(CellAddress place, int count) => NarrativeTextBoxesAreLeftOutProblem.At(place, count);

    public static Diagnostic NarrativeObjectsAreLeftOut(CellAddress place, int count) => NarrativeObjectsAreLeftOutProblem.At(place, count);

    public static Diagnostic NarrativeFieldsAreFrozen(CellAddress place, int count) => NarrativeFieldsAreFrozenProblem.At(place, count);

    public static Diagnostic NarrativeChangesAreAccepted(CellAddress place, int count) => NarrativeChangesAreAcceptedProblem.At(place, count);

    public static Diagnostic NarrativePlaceIsTaken(CellAddress place, string other) => NarrativePlaceIsTakenProblem.At(place, other);

    public static Diagnostic NarrativePlaceIsUnknown(CellAddress place, string found, IEnumerable<string> nearest, IEnumerable<string> known) =>
        NarrativePlaceIsUnknownProblem.At(place, found, string.Join(", ", nearest), string.Join(", ", known));

    public static Diagnostic NarrativeReplacesTypedText(CellAddress typed, string file) => NarrativeReplacesTypedTextProblem.At(typed, file);

    public static Diagnostic TextHasNoPlace(CellAddress typed, string place, string document, IEnumerable<string> places) =>
        TextHasNoPlaceProblem.At(typed, place, document, string.Join(", ", places));
}
