namespace Ita.DocGen.Workbooks;

/// <summary>measures.xlsx › ผล รอบ ๑๒ เดือน.</summary>
public static class TwelveMonthsSheet
{
    public static readonly ColumnSchema Measure = new("Measure", "เลขที่", ColumnType.Choice) { IsRequired = true, List = ChoiceLists.MeasureNumbers, Width = 8 };
    public static readonly ColumnSchema MeasureText = new("MeasureText", "มาตรการ", ColumnType.LongText) { IsGiven = true, Width = 36 };
    public static readonly ColumnSchema Status = new("Status", "สถานะ", ColumnType.Choice) { List = ChoiceLists.MeasureStatuses, Width = 20 };
    public static readonly ColumnSchema Percent = new("Percent", "ร้อยละ", ColumnType.Number) { Width = 10 };
    public static readonly ColumnSchema Result = new("Result", "ผลการดำเนินงาน", ColumnType.LongText) { Width = 50 };
    public static readonly ColumnSchema DoneOn = new("DoneOn", "วันที่ดำเนินการ", ColumnType.Period) { Width = 24 };
    public static readonly ColumnSchema Problems = new("Problems", "ปัญหา/อุปสรรค", ColumnType.LongText) { Width = 34 };
    public static readonly ColumnSchema Suggestions = new("Suggestions", "ข้อเสนอแนะ", ColumnType.LongText) { Width = 34 };
    public static readonly ColumnSchema OtherEvidence = new("OtherEvidence", "หลักฐานอื่น", ColumnType.Text) { Width = 24 };
    public static readonly ColumnSchema Url = new("Url", "URL", ColumnType.Url) { Width = 36 };
    public static readonly ColumnSchema Summary = new("Summary", "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม", ColumnType.LongText) { Width = 50 };
    public static readonly ColumnSchema Outcome = new("Outcome", "ผลลัพธ์หรือความสำเร็จในการดำเนินการ", ColumnType.LongText) { Width = 50 };

    public static SheetSchema Sheet { get; } = new(
        "ผล รอบ ๑๒ เดือน",
        SheetShape.FreeRows,
        [Measure, MeasureText, Status, Percent, Result, DoneOn, Problems, Suggestions, OtherEvidence, Url, Summary,
            Outcome])
    {
        Purpose = "ผลการดำเนินงานทั้งปีงบประมาณ ถึง ๓๐ กันยายน",
        Key = Measure,
        IsWide = true,
        OfferedRows = 60,
    };
}
