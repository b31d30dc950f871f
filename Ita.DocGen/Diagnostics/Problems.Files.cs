namespace Ita.DocGen.Diagnostics;

/// <summary>What can be wrong with a file before anything in it is read.</summary>
public static partial class Problems
{
    private static readonly Problem FileIsEmptyProblem = new(
        "file-is-empty",
        Severity.Error,
        new("ไฟล์ {0} ว่างเปล่า ไม่มีข้อมูลอยู่เลย", "ต้องเป็นสมุดงาน Excel ที่บันทึกเรียบร้อยแล้ว", "เปิดไฟล์สำรองหรือสร้างไฟล์ใหม่ด้วยคำสั่ง ita new แล้วกรอกข้อมูลอีกครั้ง"),
        new("The file {0} is empty", "A saved Excel workbook", "Restore it from a backup or make a new one with ita new"),
        new("scores.xlsx", "ไฟล์ขนาด 0 ไบต์", "สมุดงานที่บันทึกจาก Excel"));

    public static Diagnostic FileIsEmpty(CellAddress file) => FileIsEmptyProblem.At(file, file.File);
}
