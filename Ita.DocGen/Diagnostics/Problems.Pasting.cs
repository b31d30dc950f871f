namespace Ita.DocGen.Diagnostics;

/// <summary>What was understood of a pasted result table.</summary>
public static partial class Problems
{
    private static readonly Problem PasteWasUnderstoodProblem = new(
        "paste-was-understood",
        Severity.Note,
        new("จากตารางที่วาง อ่านได้ {0} รายการ: {1} เติมในช่องที่ว่าง {2} รายการ", "เติมเฉพาะช่องที่ว่าง ช่องที่พิมพ์แล้วไม่เปลี่ยน", "เทียบกับตารางที่วางอีกครั้ง"),
        new("{0} entries were read from the pasted table: {1}; {2} filled empty cells", "Only empty cells are filled; what is typed stays", "Compare with the pasted table once more"),
        new("scores.xlsx › วางผลจาก ITAS", "วางตารางผลทั้งตาราง", "o1–o28 และตัวชี้วัดที่ 1–10 เติมให้แล้ว"));

    private static readonly Problem PasteLineIsUnclearProblem = new(
        "paste-line-is-unclear",
        Severity.Hint,
        new("บรรทัดของ {0} อ่านคะแนนได้ไม่แน่ชัด: {1}", "รหัสข้อหรือลำดับตัวชี้วัดกับคะแนนเดียว ข้อ e มีสองส่วน", "พิมพ์คะแนนของ {0} ในแผ่นงานคะแนนเอง"),
        new("The score on the line of {0} is not clear: {1}", "A code or indicator number and one score; e items two", "Type the score of {0} on its own sheet"),
        new("scores.xlsx › วางผลจาก ITAS", "o5 | 50.00 | 100.00", "o5 | 50.00"));

    public static Diagnostic PasteWasUnderstood(CellAddress sheet, int read, string entries, int filled) => PasteWasUnderstoodProblem.At(sheet, read, entries, filled);

    public static Diagnostic PasteLineIsUnclear(CellAddress cell, string subject, string figures) => PasteLineIsUnclearProblem.At(cell, subject, figures);
}
