namespace Ita.DocGen.Workbooks;

/// <summary>agency.xlsx › หนังสือและคำสั่ง: one row a document.</summary>
public static class PapersSheet
{
    public static readonly ColumnSchema Document = new("Document", "เอกสาร", ColumnType.Choice) { IsGiven = true, List = ChoiceLists.Documents, Width = 28 };
    public static readonly ColumnSchema Wanted = new("Wanted", "จัดทำ", ColumnType.Tick) { List = ChoiceLists.Ticks, Width = 8 };
    public static readonly ColumnSchema Style = new("Style", "รูปแบบ", ColumnType.Choice) { List = ChoiceLists.MemoStyles, Prompt = "ประกาศ ใช้กับบันทึกเสนอมาตรการเท่านั้น และไม่พิมพ์ ที่ เรียน สิ่งที่ส่งมาด้วย", Width = 26 };
    public static readonly ColumnSchema Owner = new("Owner", "เจ้าของเรื่อง", ColumnType.Choice) { List = ChoiceLists.Divisions, Width = 22 };
    public static readonly ColumnSchema Number = new("Number", "ที่", ColumnType.Text) { Width = 16 };
    public static readonly ColumnSchema Date = new("Date", "วันที่", ColumnType.Date) { Width = 16 };
    public static readonly ColumnSchema Subject = new("Subject", "เรื่อง", ColumnType.Text) { Prompt = "เว้นว่างเพื่อให้โปรแกรมตั้งชื่อเรื่องตามแบบ", Width = 40 };
    public static readonly ColumnSchema Addressee = new("Addressee", "เรียน", ColumnType.Text) { Width = 28 };
    public static readonly ColumnSchema Enclosures = new("Enclosures", "สิ่งที่ส่งมาด้วย", ColumnType.LongText) { Prompt = "บรรทัดละหนึ่งรายการ", Width = 30 };
    public static readonly ColumnSchema Purpose = new("Purpose", "ความประสงค์", ColumnType.Choice) { List = ChoiceLists.Purposes, Width = 24 };
    public static readonly ColumnSchema BoundInto = new("BoundInto", "รวมเล่มกับ", ColumnType.Choices) { List = ChoiceLists.Books, Width = 24 };
    public static readonly ColumnSchema OrderInBook = new("OrderInBook", "ลำดับในเล่ม", ColumnType.Number) { Width = 12 };
    public static readonly ColumnSchema Status = new("Status", "สถานะเอกสาร", ColumnType.Choice) { List = ChoiceLists.PaperStatuses, Width = 16 };
    public static readonly ColumnSchema PublishedOn = new("PublishedOn", "เผยแพร่เมื่อ", ColumnType.Date) { Width = 16 };
    public static readonly ColumnSchema Url = new("Url", "URL", ColumnType.Url) { Width = 36 };

    public static SheetSchema Sheet { get; } = new(
        "หนังสือและคำสั่ง",
        SheetShape.FixedRows,
        [Document, Wanted, Style, Owner, Number, Date, Subject, Addressee, Enclosures, Purpose, BoundInto, OrderInBook,
            Status, PublishedOn, Url])
    {
        Purpose = "เลขที่ วันที่ เรื่อง และสถานะของเอกสารแต่ละฉบับ เลขที่และวันที่เว้นว่างได้ เอกสารจะเว้นเส้นประไว้ให้สารบรรณออกเลข",
        Key = Document,
        IsWide = true,
    };
}
