namespace Ita.DocGen.Diagnostics;

/// <summary>What can be said of Word files: the office's style document, and files too large to send.</summary>
public static partial class Problems
{
    private static readonly Problem StyleDocumentIsUnreadableProblem = new(
        "style-document-is-unreadable",
        Severity.Warning,
        new("ไม่พบลักษณะ (styles) ในไฟล์ต้นแบบ {0} จึงใช้รูปแบบของโปรแกรมแทน", "ไฟล์ Word ที่บันทึกจาก Word และมีลักษณะอยู่ภายใน", "เปิดไฟล์ด้วย Word แล้วบันทึกเป็น .docx อีกครั้ง หรือลบไฟล์นี้ออกหากต้องการใช้รูปแบบของโปรแกรม"),
        new("No styles were found in the style document {0}; the program's own look is used", "A .docx saved by Word, with its styles", "Open it in Word and save it as .docx again, or remove it to use the program's own look"),
        new("style.docx", "ไฟล์ที่ไม่มี styles.xml", "ไฟล์ที่บันทึกใหม่จาก Word"));

    private static readonly Problem StyleIsMissingProblem = new(
        "style-is-missing",
        Severity.Hint,
        new("ไฟล์ต้นแบบไม่มีลักษณะ: {0} จึงใช้ลักษณะของโปรแกรมแทนเฉพาะลักษณะเหล่านี้", "ลักษณะที่มีชื่อตรงกับที่โปรแกรมใช้", "เพิ่มลักษณะตามชื่อข้างต้นในไฟล์ต้นแบบ หากต้องการกำหนดรูปแบบเอง"),
        new("The style document lacks these styles, so the program's own stand in for them: {0}", "Styles of the names that the program uses", "Add styles of these names if you want them to look your own way"),
        new("style.docx", "ไม่มีลักษณะ หัวตาราง", "มีลักษณะ หัวตาราง"));

    private static readonly Problem DocumentIsLargeProblem = new(
        "document-is-large",
        Severity.Warning,
        new("ไฟล์ {0} มีขนาด {1} MB", "ไม่เกิน {2} MB เพื่อให้ส่งอีเมลและอัปโหลดได้", "ย่อขนาดภาพถ่ายก่อนใส่ในโฟลเดอร์ photos หรือลดจำนวนภาพ"),
        new("The file {0} is {1} MB large", "No more than {2} MB, so that it can be sent and uploaded", "Make the photos smaller before putting them into the photos folder, or use fewer"),
        new("ita-2569-book-progress.docx", "34 MB", "12 MB"));

    public static Diagnostic StyleDocumentIsUnreadable(CellAddress file) => StyleDocumentIsUnreadableProblem.At(file, file.File);

    public static Diagnostic StyleIsMissing(CellAddress file, string styles) => StyleIsMissingProblem.At(file, styles);

    public static Diagnostic DocumentIsLarge(CellAddress file, long megabytes, long most) => DocumentIsLargeProblem.At(file, file.File, megabytes, most);
}
