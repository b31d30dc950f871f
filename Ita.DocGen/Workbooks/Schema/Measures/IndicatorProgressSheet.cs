namespace Ita.DocGen.Workbooks;

/// <summary>measures.xlsx › ตัวชี้วัด ๑–๘.</summary>
public static class IndicatorProgressSheet
{
    public static readonly ColumnSchema Number = new("Number", "ตัวชี้วัด", ColumnType.Text) { IsGiven = true, Width = 34 };
    public static readonly ColumnSchema Guidance = new("Guidance", "แนวทางในการยกระดับการประเมิน", ColumnType.LongText) { Width = 50 };
    public static readonly ColumnSchema Responsible = new("Responsible", "ผู้รับผิดชอบ", ColumnType.Choices) { List = ChoiceLists.Divisions, Width = 24 };
    public static readonly ColumnSchema Period = new("Period", "ระยะเวลา", ColumnType.Text) { Width = 22 };
    public static readonly ColumnSchema StatusSix = new("StatusSix", "สถานะ ๖ เดือน", ColumnType.Choice) { List = ChoiceLists.Statuses, Width = 20 };
    public static readonly ColumnSchema ProgressSix = new("ProgressSix", "ความก้าวหน้า ๖ เดือน", ColumnType.LongText) { Width = 50 };
    public static readonly ColumnSchema StatusTwelve = new("StatusTwelve", "สถานะ ๑๒ เดือน", ColumnType.Choice) { List = ChoiceLists.Statuses, Width = 20 };
    public static readonly ColumnSchema ProgressTwelve = new("ProgressTwelve", "ความก้าวหน้า ๑๒ เดือน", ColumnType.LongText) { Width = 50 };

    public static SheetSchema Sheet { get; } = new(
        "ตัวชี้วัด ๑–๘",
        SheetShape.FixedRows,
        [Number, Guidance, Responsible, Period, StatusSix, ProgressSix, StatusTwelve, ProgressTwelve])
    {
        Purpose = "แนวทางและความก้าวหน้าของตัวชี้วัดด้าน IIT และ EIT",
        Key = Number,
        IsWide = true,
    };
}
