namespace Ita.DocGen.Workbooks;

/// <summary>scores.xlsx › คะแนนรายปี: official results, one row a fiscal year.</summary>
public static class YearScoresSheet
{
    public static readonly ColumnSchema Year = new("Year", "ปีงบประมาณ", ColumnType.Year) { IsRequired = true, Width = 14 };
    public static readonly ColumnSchema AnnouncedOn = new("AnnouncedOn", "ประกาศผลเมื่อ", ColumnType.Date) { Width = 18 };
    public static readonly ColumnSchema Reference = new("Reference", "อ้างถึง", ColumnType.Text) { Prompt = "เลขที่และวันที่ของหนังสือหรือประกาศแจ้งผล", Width = 30 };
    public static readonly ColumnSchema Overall = new("Overall", "คะแนนภาพรวม", ColumnType.Score) { IsRequired = true, Width = 14 };
    public static readonly ColumnSchema Level = new("Level", "ระดับ", ColumnType.Choice) { List = ChoiceLists.Levels, Prompt = "ระดับตามที่ประกาศผล ถึงปี 2565 เป็นตัวอักษร ตั้งแต่ปี 2566 เป็นถ้อยคำ", Width = 20 };
    public static readonly ColumnSchema Iit = new("Iit", "IIT", ColumnType.Score) { Width = 10 };
    public static readonly ColumnSchema EitPart1 = new("EitPart1", "EIT ส่วนที่ ๑", ColumnType.Score) { Width = 12 };
    public static readonly ColumnSchema EitPart2 = new("EitPart2", "EIT ส่วนที่ ๒", ColumnType.Score) { Width = 12 };
    public static readonly ColumnSchema Eit = new("Eit", "EIT", ColumnType.Score) { Width = 10 };
    public static readonly ColumnSchema Oit = new("Oit", "OIT", ColumnType.Score) { Width = 10 };
    public static readonly ColumnSchema Indicator1 = new("Indicator1", "ตัวชี้วัดที่ ๑", ColumnType.Score) { Width = 12 };
    public static readonly ColumnSchema Indicator2 = new("Indicator2", "ตัวชี้วัดที่ ๒", ColumnType.Score) { Width = 12 };
    public static readonly ColumnSchema Indicator3 = new("Indicator3", "ตัวชี้วัดที่ ๓", ColumnType.Score) { Width = 12 };
    public static readonly ColumnSchema Indicator4 = new("Indicator4", "ตัวชี้วัดที่ ๔", ColumnType.Score) { Width = 12 };
    public static readonly ColumnSchema Indicator5 = new("Indicator5", "ตัวชี้วัดที่ ๕", ColumnType.Score) { Width = 12 };
    public static readonly ColumnSchema Indicator6 = new("Indicator6", "ตัวชี้วัดที่ ๖", ColumnType.Score) { Width = 12 };
    public static readonly ColumnSchema Indicator7 = new("Indicator7", "ตัวชี้วัดที่ ๗", ColumnType.Score) { Width = 12 };
    public static readonly ColumnSchema Indicator8 = new("Indicator8", "ตัวชี้วัดที่ ๘", ColumnType.Score) { Width = 12 };
    public static readonly ColumnSchema Indicator9 = new("Indicator9", "ตัวชี้วัดที่ ๙", ColumnType.Score) { Width = 12 };
    public static readonly ColumnSchema Indicator10 = new("Indicator10", "ตัวชี้วัดที่ ๑๐", ColumnType.Score) { Width = 12 };
    public static readonly ColumnSchema ComputedOverall = new("ComputedOverall", "คะแนนที่คำนวณได้", ColumnType.Score) { IsGiven = true, Width = 16 };
    public static readonly ColumnSchema ComputedLevel = new("ComputedLevel", "ระดับที่คำนวณได้", ColumnType.Text) { IsGiven = true, Width = 20 };
    public static readonly ColumnSchema Remark = new("Remark", "หมายเหตุ", ColumnType.Text) { Width = 30 };

    public static SheetSchema Sheet { get; } = new(
        "คะแนนรายปี",
        SheetShape.FreeRows,
        [Year, AnnouncedOn, Reference, Overall, Level, Iit, EitPart1, EitPart2, Eit, Oit, Indicator1, Indicator2,
            Indicator3, Indicator4, Indicator5, Indicator6, Indicator7, Indicator8, Indicator9, Indicator10,
            ComputedOverall, ComputedLevel, Remark])
    {
        Purpose = "คะแนนตามประกาศผลของแต่ละปี ย้อนหลังได้หกปี พิมพ์ตามที่ประกาศ ไม่ต้องคำนวณเอง ช่องสีเทาแสดงค่าที่โปรแกรมคำนวณให้เทียบ",
        Key = Year,
        OfferedRows = 7,
        IsWide = true,
    };
}
