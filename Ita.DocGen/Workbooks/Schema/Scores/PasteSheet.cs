namespace Ita.DocGen.Workbooks;

/// <summary>scores.xlsx › วางผลจาก ITAS: the official table as it stands, in any layout.</summary>
public static class PasteSheet
{
    public static SheetSchema Sheet { get; } = new(
        "วางผลจาก ITAS",
        SheetShape.Paste,
        [])
    {
        Purpose = "คัดลอกตารางผลคะแนนจากหน้าเว็บมาวางที่นี่ได้ทั้งตาราง โปรแกรมจะอ่านรหัสข้อหรือลำดับตัวชี้วัดกับคะแนน แล้วเติมเฉพาะช่องที่ยังว่าง",
        IsOptional = true,
    };
}
