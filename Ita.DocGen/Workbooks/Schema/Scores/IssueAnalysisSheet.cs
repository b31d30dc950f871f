namespace Ita.DocGen.Workbooks;

/// <summary>scores.xlsx › วิเคราะห์ ๗ ประเด็น.</summary>
public static class IssueAnalysisSheet
{
    public static readonly ColumnSchema Issue = new("Issue", "ประเด็น", ColumnType.Text) { IsGiven = true, Width = 44 };
    public static readonly ColumnSchema Related = new("Related", "ตัวชี้วัดที่เกี่ยวข้อง", ColumnType.Choices) { List = ChoiceLists.IndicatorNumbers, Prompt = "เช่น 1, 6 หรือ 9.3 เว้นว่างเพื่อใช้ตามเกณฑ์", Width = 20 };
    public static readonly ColumnSchema Analysis = new("Analysis", "ผลการวิเคราะห์", ColumnType.LongText) { Width = 60 };
    public static readonly ColumnSchema UrgentWeakness = new("UrgentWeakness", "จุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน", ColumnType.LongText) { Width = 44 };
    public static readonly ColumnSchema ToImprove = new("ToImprove", "ประเด็นที่ต้องพัฒนาให้ดีขึ้น", ColumnType.LongText) { Width = 44 };
    public static readonly ColumnSchema DraftWasRead = new("DraftWasRead", "อ่านร่างแล้ว", ColumnType.Tick) { List = ChoiceLists.Ticks, Width = 12 };

    public static SheetSchema Sheet { get; } = new(
        "วิเคราะห์ ๗ ประเด็น",
        SheetShape.FixedRows,
        [Issue, Related, Analysis, UrgentWeakness, ToImprove, DraftWasRead])
    {
        Purpose = "ข้อความวิเคราะห์ตามเจ็ดประเด็น เว้นว่างได้ โปรแกรมจะร่างให้จากคะแนน",
        Key = Issue,
        IsWide = true,
    };
}
