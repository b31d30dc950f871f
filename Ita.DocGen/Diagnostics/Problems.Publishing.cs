namespace Ita.DocGen.Diagnostics;

/// <summary>What stands in the output folder and is not for the program to replace.</summary>
public static partial class Problems
{
    private static readonly Problem FrozenDocumentWouldDifferProblem = new(
        "frozen-document-would-differ",
        Severity.Hint,
        new("{0} ลงนามหรือเผยแพร่แล้ว จึงไม่สร้างใหม่ แต่ข้อมูลปัจจุบันต่างจากฉบับเดิมที่ {1}", "ข้อมูลตรงกับฉบับที่ลงนามหรือเผยแพร่แล้ว", "หากต้องการฉบับใหม่ เปลี่ยนสถานะเอกสารเป็น ร่าง แล้วสร้างอีกครั้ง หรือแก้ข้อมูลให้ตรงกับฉบับเดิม"),
        new("{0} is signed or published and is not made anew, but today's data differs from it at {1}", "Data that agrees with what was signed or published", "For a new version set its state to ร่าง and build again, or bring the data back in line"),
        new("agency.xlsx › หนังสือและคำสั่ง", "ลงนามแล้ว แต่แก้คะแนนรวมภายหลัง", "คะแนนรวมตรงกับฉบับที่ลงนาม"));

    private static readonly Problem FrozenDocumentCannotBeComparedProblem = new(
        "frozen-document-cannot-be-compared",
        Severity.Hint,
        new("{0} ลงนามหรือเผยแพร่แล้ว จึงไม่สร้างใหม่ และเทียบกับข้อมูลปัจจุบันไม่ได้ เพราะไม่มีไฟล์ Word ที่เปิดอ่านได้", "ไฟล์ .docx ของฉบับที่ลงนามอยู่ใน documents/ และข้อมูลไม่มีข้อผิดพลาด", "นำไฟล์ .docx ของฉบับที่ลงนามกลับมาไว้ใน documents/ และแก้ข้อผิดพลาดของข้อมูลก่อน"),
        new("{0} is signed or published and is not made anew; it cannot be compared with today's data, for there is no readable Word file", "The .docx of the signed version in documents/, and data without errors", "Put the .docx back into documents/ and correct the data first"),
        new("agency.xlsx › หนังสือและคำสั่ง", "ลงนามแล้ว มีแต่ .pdf", "มี .docx ด้วย"));

    private static readonly Problem DocumentWasEditedProblem = new(
        "document-was-edited",
        Severity.Hint,
        new("ไฟล์นี้มีผู้แก้ไขเองหลังจากสร้าง จึงเก็บไว้ตามเดิม ฉบับใหม่จากข้อมูลอยู่ที่ {0}", "ไฟล์ .docx ตรงกับ PDF และหน้าเว็บ ซึ่งทำจากข้อมูลในสมุดงาน", "นำข้อความที่แก้ไปใส่ในสมุดงาน แล้วลบหรือย้ายไฟล์ที่แก้เองออก เมื่อสร้างอีกครั้งทุกรูปแบบจะตรงกัน"),
        new("This file was edited by hand since it was made and is kept; the new version from the data is {0}", "A .docx that agrees with the PDF and the page, which follow the workbooks", "Put the change into the workbooks, then delete or move the edited file and build again"),
        new("documents/ita-2569-analysis.docx", "แก้ถ้อยคำใน Word หลังจากสร้าง", "แก้ถ้อยคำในสมุดงาน"));

    private static readonly Problem FileIsNotOursProblem = new(
        "file-is-not-ours",
        Severity.Hint,
        new("มีไฟล์ชื่อนี้ที่โปรแกรมไม่ได้สร้างหรือมีผู้แก้ไขแล้ว จึงไม่เขียนทับ ไฟล์ใหม่อยู่ที่ {0}", "ไม่มีไฟล์อื่นใช้ชื่อเดียวกับไฟล์ที่โปรแกรมสร้าง", "เปลี่ยนชื่อหรือย้ายไฟล์เดิมออก แล้วสร้างอีกครั้ง"),
        new("A file of this name was not made by the program, or was changed since, and is left alone; the new file is {0}", "The name free for the program", "Rename or move the file and build again"),
        new("documents/ita-2569-analysis.pdf", "สำเนาสแกนที่ลงนามแล้ว บันทึกทับชื่อเดิม", "ita-2569-analysis-signed.pdf"));

    public static Diagnostic FrozenDocumentWouldDiffer(CellAddress cell, string title, string places) => FrozenDocumentWouldDifferProblem.At(cell, title, places);

    public static Diagnostic FrozenDocumentCannotBeCompared(CellAddress cell, string title) => FrozenDocumentCannotBeComparedProblem.At(cell, title);

    public static Diagnostic DocumentWasEdited(CellAddress file, string newPlace) => DocumentWasEditedProblem.At(file, newPlace);

    public static Diagnostic FileIsNotOurs(CellAddress file, string newPlace) => FileIsNotOursProblem.At(file, newPlace);
}
