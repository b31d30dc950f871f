namespace Ita.DocGen.Workbooks;

/// <summary>measures.xlsx › กิจกรรมและหลักฐาน.</summary>
public static class ActivitiesSheet
{
    public static readonly ColumnSchema Number = new("Number", "กิจกรรมที่", ColumnType.Text) { IsRequired = true, Width = 10 };
    public static readonly ColumnSchema Measures = new("Measures", "เลขที่มาตรการ", ColumnType.Choices) { List = ChoiceLists.MeasureNumbers, Width = 14 };
    public static readonly ColumnSchema Round = new("Round", "รอบ", ColumnType.Choice) { List = ChoiceLists.Rounds, Width = 12 };
    public static readonly ColumnSchema Name = new("Name", "ชื่อกิจกรรม", ColumnType.LongText) { IsRequired = true, Width = 46 };
    public static readonly ColumnSchema On = new("On", "วันที่", ColumnType.Period) { Width = 24 };
    public static readonly ColumnSchema Venue = new("Venue", "สถานที่", ColumnType.Text) { Width = 28 };
    public static readonly ColumnSchema Participants = new("Participants", "ผู้เข้าร่วม", ColumnType.Number) { Width = 12 };
    public static readonly ColumnSchema Evidence = new("Evidence", "ชนิดหลักฐาน", ColumnType.Choice) { List = ChoiceLists.EvidenceKinds, Width = 20 };
    public static readonly ColumnSchema Files = new("Files", "ไฟล์หรือโฟลเดอร์", ColumnType.File) { Width = 30 };
    public static readonly ColumnSchema Captions = new("Captions", "คำบรรยายภาพ", ColumnType.LongText) { Prompt = "บรรทัดละหนึ่งภาพ ตามลำดับชื่อไฟล์", Width = 44 };
    public static readonly ColumnSchema Url = new("Url", "URL", ColumnType.Url) { Width = 36 };
    public static readonly ColumnSchema OutsidePlan = new("OutsidePlan", "นอกแผน", ColumnType.Tick) { List = ChoiceLists.Ticks, Width = 10 };

    public static SheetSchema Sheet { get; } = new(
        "กิจกรรมและหลักฐาน",
        SheetShape.FreeRows,
        [Number, Measures, Round, Name, On, Venue, Participants, Evidence, Files, Captions, Url, OutsidePlan])
    {
        Purpose = "กิจกรรมที่ดำเนินการแล้วและหลักฐาน ภาพถ่ายวางไว้ในโฟลเดอร์ photos แยกโฟลเดอร์ตามเลขกิจกรรม",
        Key = Number,
        IsWide = true,
    };
}
