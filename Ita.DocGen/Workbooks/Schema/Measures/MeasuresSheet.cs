namespace Ita.DocGen.Workbooks;

/// <summary>measures.xlsx › มาตรการ: one row an activity.</summary>
public static class MeasuresSheet
{
    public static readonly ColumnSchema Number = new("Number", "เลขที่", ColumnType.Text) { IsRequired = true, Prompt = "เลขอ้างอิงของกิจกรรม ห้ามซ้ำ เช่น 1 หรือ 1.2", Width = 8 };
    public static readonly ColumnSchema PrintedRow = new("PrintedRow", "แถวพิมพ์ที่", ColumnType.Number) { Width = 12 };
    public static readonly ColumnSchema Links = new("Links", "เชื่อมโยงกับ", ColumnType.Choices) { IsWanted = true, List = ChoiceLists.LinkTargets, Prompt = "ตัวชี้วัด ตัวชี้วัดย่อย ข้อ ประเด็น หรือหัวข้อ OIT เช่น ตัวชี้วัดที่ 7, o12, ประเด็นที่ 3", Width = 24 };
    public static readonly ColumnSchema Finding = new("Finding", "ข้อค้นพบจากผลการประเมิน", ColumnType.LongText) { Width = 40 };
    public static readonly ColumnSchema Priority = new("Priority", "ลำดับความสำคัญ", ColumnType.Choice) { List = ChoiceLists.Priorities, Width = 18 };
    public static readonly ColumnSchema Text = new("Text", "มาตรการ", ColumnType.LongText) { IsRequired = true, Width = 40 };
    public static readonly ColumnSchema Project = new("Project", "โครงการ/กิจกรรม", ColumnType.LongText) { Width = 34 };
    public static readonly ColumnSchema Steps = new("Steps", "ขั้นตอน/วิธีดำเนินการ", ColumnType.LongText) { Width = 50 };
    public static readonly ColumnSchema Division = new("Division", "ผู้รับผิดชอบหลัก", ColumnType.Choice) { IsWanted = true, List = ChoiceLists.Divisions, Width = 22 };
    public static readonly ColumnSchema Others = new("Others", "ร่วม", ColumnType.Choices) { List = ChoiceLists.Divisions, Width = 22 };
    public static readonly ColumnSchema PrintedResponsible = new("PrintedResponsible", "ข้อความผู้รับผิดชอบที่พิมพ์", ColumnType.Text) { Width = 28 };
    public static readonly ColumnSchema Start = new("Start", "เริ่ม", ColumnType.Period) { Width = 14 };
    public static readonly ColumnSchema End = new("End", "สิ้นสุด", ColumnType.Period) { Width = 14 };
    public static readonly ColumnSchema PrintedPeriod = new("PrintedPeriod", "ระยะเวลาที่พิมพ์", ColumnType.Text) { Width = 24 };
    public static readonly ColumnSchema Due = new("Due", "กำหนดแล้วเสร็จ", ColumnType.Date) { Width = 16 };
    public static readonly ColumnSchema Budget = new("Budget", "งบประมาณ", ColumnType.Text) { Prompt = "จำนวนเงิน หรือ ไม่ใช้งบประมาณ เว้นว่างได้", Width = 16 };
    public static readonly ColumnSchema CarriedFrom = new("CarriedFrom", "มาจากปีก่อน", ColumnType.Text) { IsGiven = true, Width = 14 };

    public static SheetSchema Sheet { get; } = new(
        "มาตรการ",
        SheetShape.FreeRows,
        [Number, PrintedRow, Links, Finding, Priority, Text, Project, Steps, Division, Others, PrintedResponsible,
            Start, End, PrintedPeriod, Due, Budget, CarriedFrom])
    {
        Purpose = "มาตรการหรือกิจกรรมของปี หนึ่งแถวต่อหนึ่งกิจกรรม กิจกรรมที่ใส่เลข แถวพิมพ์ที่ เดียวกันจะพิมพ์รวมในแถวเดียวของตาราง",
        Key = Number,
        IsWide = true,
        OfferedRows = 60,
    };
}
