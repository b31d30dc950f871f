namespace Ita.DocGen.Workbooks;

/// <summary>oit-checklist.xlsx › แบบติดตาม OIT: one row an o item of rulebook N.</summary>
public static class DisclosureSheet
{
    public static readonly ColumnSchema Code = new("Code", "ข้อ", ColumnType.Text) { IsGiven = true, Width = 8 };
    public static readonly ColumnSchema SubIndicator = new("SubIndicator", "ตัวชี้วัดย่อย", ColumnType.Text) { IsGiven = true, Width = 12 };
    public static readonly ColumnSchema InnerHeading = new("InnerHeading", "หัวข้อ", ColumnType.Text) { IsGiven = true, Width = 16 };
    public static readonly ColumnSchema Name = new("Name", "ข้อมูล", ColumnType.LongText) { IsGiven = true, Width = 36 };
    public static readonly ColumnSchema Elements = new("Elements", "องค์ประกอบด้านข้อมูล", ColumnType.LongText) { IsGiven = true, Width = 46 };
    public static readonly ColumnSchema PreviousScore = new("PreviousScore", "คะแนนข้อเทียบเท่าปีก่อน", ColumnType.Score) { IsGiven = true, Width = 16 };
    public static readonly ColumnSchema Division = new("Division", "ส่วนราชการ", ColumnType.Choice) { List = ChoiceLists.Divisions, Width = 22 };
    public static readonly ColumnSchema Others = new("Others", "ร่วม", ColumnType.Choices) { List = ChoiceLists.Divisions, Prompt = "หลายส่วนราชการคั่นด้วยจุลภาคหรือขึ้นบรรทัดใหม่", Width = 20 };
    public static readonly ColumnSchema Person = new("Person", "ผู้รับผิดชอบ", ColumnType.Person) { List = ChoiceLists.People, Width = 28 };
    public static readonly ColumnSchema PrintedResponsible = new("PrintedResponsible", "ข้อความผู้รับผิดชอบที่พิมพ์", ColumnType.Text) { Width = 24 };
    public static readonly ColumnSchema DataDue = new("DataDue", "กำหนดส่งข้อมูล", ColumnType.Date) { Width = 15 };
    public static readonly ColumnSchema PublicationDue = new("PublicationDue", "กำหนดเผยแพร่", ColumnType.Date) { Width = 15 };
    public static readonly ColumnSchema Status = new("Status", "สถานะ", ColumnType.Choice) { List = ChoiceLists.Statuses, Width = 20 };
    public static readonly ColumnSchema PublishedOn = new("PublishedOn", "เผยแพร่เมื่อ", ColumnType.Date) { Width = 16 };
    public static readonly ColumnSchema Progress = new("Progress", "ความก้าวหน้าผลการดำเนินการ", ColumnType.LongText) { Width = 48 };
    public static readonly ColumnSchema ItasText = new("ItasText", "คำอธิบายที่กรอกใน ITAS", ColumnType.LongText) { Width = 44 };
    public static readonly ColumnSchema ElementsComplete = new("ElementsComplete", "องค์ประกอบครบ", ColumnType.Text) { IsGiven = true, Width = 16 };
    public static readonly ColumnSchema Remark = new("Remark", "หมายเหตุ", ColumnType.Text) { Width = 24 };

    public static SheetSchema Sheet { get; } = new(
        "แบบติดตาม OIT",
        SheetShape.FixedRows,
        [Code, SubIndicator, InnerHeading, Name, Elements, PreviousScore, Division, Others, Person, PrintedResponsible,
            DataDue, PublicationDue, Status, PublishedOn, Progress, ItasText, ElementsComplete, Remark])
    {
        Purpose = "ติดตามการเผยแพร่ข้อมูลทีละข้อตามเกณฑ์ของปีงบประมาณที่ดำเนินการ ผู้รับผิดชอบ กำหนดส่ง และความก้าวหน้า",
        Key = Code,
        IsWide = true,
    };
}
