namespace Ita.DocGen.Diagnostics;

/// <summary>Files that the workbooks name.</summary>
public static partial class Problems
{
    private static readonly Problem FileMissingProblem = new(
        "file-missing",
        Severity.Warning,
        new("ไม่พบไฟล์หรือโฟลเดอร์ \"{0}\"", "ไฟล์อยู่ในโฟลเดอร์ปี หรือในโฟลเดอร์ photos", "คัดลอกไฟล์มาวาง หรือแก้ชื่อไฟล์ในช่องนี้"),
        new("The file or folder \"{0}\" is not there", "A file in the year folder or in photos", "Copy the file there, or correct its name in this cell"),
        new("measures.xlsx › กิจกรรมและหลักฐาน", "photos/3/IMG_01.jpg ที่ไม่มีอยู่", "photos/3"));

    private static readonly Problem FileIsNeverUsedProblem = new(
        "file-is-never-used",
        Severity.Hint,
        new("มี {1} ไฟล์ในโฟลเดอร์ {0} ที่ไม่มีกิจกรรมใดใช้", "ภาพและหลักฐานทุกไฟล์อยู่ในโฟลเดอร์ของกิจกรรม", "ย้ายไปโฟลเดอร์ photos/เลขกิจกรรม หรือใส่ชื่อไฟล์ในแผ่นงาน กิจกรรมและหลักฐาน หากไม่ใช้ ปล่อยไว้ได้"),
        new("{1} files in {0} are not used by any activity", "Every picture in the folder of its activity", "Move them to photos/activity number, or name them on the sheet of activities"),
        new("photos/9", "ไม่มีกิจกรรมเลขที่ 9", "photos/3"));

    private static readonly Problem EvidenceIsTooLargeProblem = new(
        "evidence-is-too-large",
        Severity.Warning,
        new("ไฟล์ \"{0}\" ใหญ่ {1} MB จึงไม่นำไปใช้", "ไม่เกิน 25 MB", "ย่อภาพ หรือสแกนใหม่ให้ละเอียดน้อยลง"),
        new("The file \"{0}\" has {1} MB and is left out", "At most 25 MB", "Make the picture smaller, or scan at a lower resolution"),
        new("measures.xlsx › กิจกรรมและหลักฐาน", "สำเนาคำสั่ง.pdf 40 MB", "สำเนาคำสั่ง.pdf 3 MB"));

    public static Diagnostic FileMissing(CellAddress cell, string file) => FileMissingProblem.At(cell, file);

    public static Diagnostic FileIsNeverUsed(CellAddress file, string folder, int count) => FileIsNeverUsedProblem.At(file, folder, count);

    public static Diagnostic EvidenceIsTooLarge(CellAddress cell, string file, decimal megabytes) => EvidenceIsTooLargeProblem.At(cell, file, megabytes);
}
