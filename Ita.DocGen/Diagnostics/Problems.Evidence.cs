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

    public static Diagnostic FileMissing(CellAddress cell, string file) => FileMissingProblem.At(cell, file);
}
