namespace Ita.DocGen.Cli;

/// <summary>While a folder is watched.</summary>
internal sealed partial class Messages
{
    public string Watching(string folder) => Say($"กำลังเฝ้าดู {folder}  บันทึกสมุดงานเมื่อใด เอกสารใหม่เมื่อนั้น  (เลิกด้วย Ctrl+C)", $"Watching {folder}: save a workbook and the documents follow (end with Ctrl+C)");

    public string Rebuilt(TimeOnly time, string file, int made, int errors, int warnings, long milliseconds) => Say(
        $"{time:HH:mm:ss}  {file}  →  สร้างแล้ว {made} ฉบับ  ข้อผิดพลาด {errors}  คำเตือน {warnings}  ({milliseconds} มิลลิวินาที)",
        $"{time:HH:mm:ss}  {file}  →  {made} documents, {errors} errors, {warnings} warnings  ({milliseconds} ms)");

    public string NotBuilt => Say("ครั้งนี้สร้างไม่ได้ แก้แล้วบันทึกอีกครั้ง", "Not built this time; mend it and save again");
}
