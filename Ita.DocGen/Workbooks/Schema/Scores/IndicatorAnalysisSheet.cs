namespace Ita.DocGen.Workbooks;

/// <summary>scores.xlsx › วิเคราะห์รายตัวชี้วัด.</summary>
public static class IndicatorAnalysisSheet
{
    public static readonly ColumnSchema Number = new("Number", "ตัวชี้วัดที่", ColumnType.Text) { IsGiven = true, Width = 12 };
    public static readonly ColumnSchema Name = new("Name", "รายละเอียดตัวชี้วัด", ColumnType.Text) { IsGiven = true, Width = 30 };
    public static readonly ColumnSchema Score = new("Score", "คะแนน", ColumnType.Score) { IsGiven = true, Width = 10 };
    public static readonly ColumnSchema Part1 = new("Part1", "EIT ส่วนที่ ๑ (๖–๘)", ColumnType.Score) { Width = 20 };
    public static readonly ColumnSchema Part2 = new("Part2", "EIT ส่วนที่ ๒ (๖–๘)", ColumnType.Score) { Width = 20 };
    public static readonly ColumnSchema Group = new("Group", "กลุ่ม", ColumnType.Text) { IsGiven = true, Width = 16 };
    public static readonly ColumnSchema Analysis = new("Analysis", "การวิเคราะห์ผลการประเมิน", ColumnType.LongText) { Width = 60 };
    public static readonly ColumnSchema Guidance = new("Guidance", "แนวทางการรักษาระดับ/ปรับปรุง", ColumnType.LongText) { Width = 60 };
    public static readonly ColumnSchema DraftWasRead = new("DraftWasRead", "อ่านร่างแล้ว", ColumnType.Tick) { List = ChoiceLists.Ticks, Width = 12 };

    public static SheetSchema Sheet { get; } = new(
        "วิเคราะห์รายตัวชี้วัด",
        SheetShape.FixedRows,
        [Number, Name, Score, Part1, Part2, Group, Analysis, Guidance, DraftWasRead])
    {
        Purpose = "ข้อความวิเคราะห์และแนวทางของตัวชี้วัดทั้งสิบ เว้นว่างได้ โปรแกรมจะร่างให้จากคะแนน เมื่ออ่านร่างแล้วให้ทำเครื่องหมายในช่องสุดท้าย",
        Key = Number,
        IsWide = true,
    };
}
