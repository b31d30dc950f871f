namespace Ita.DocGen.Workbooks;

/// <summary>oit-checklist.xlsx › URL.</summary>
public static class UrlsSheet
{
    public static readonly ColumnSchema Code = new("Code", "ข้อ", ColumnType.Choice) { IsRequired = true, List = ChoiceLists.DisclosureCodes, Width = 10 };
    public static readonly ColumnSchema Order = new("Order", "ลำดับ", ColumnType.Number) { Width = 8 };
    public static readonly ColumnSchema Url = new("Url", "URL", ColumnType.Url) { IsRequired = true, Width = 60 };
    public static readonly ColumnSchema Steps = new("Steps", "ขั้นตอนการเข้าถึง", ColumnType.Text) { Width = 50 };

    public static SheetSchema Sheet { get; } = new(
        "URL",
        SheetShape.FreeRows,
        [Code, Order, Url, Steps])
    {
        Purpose = "ที่อยู่หน้าเว็บของแต่ละข้อ ข้อหนึ่งมีได้หลายที่อยู่ ที่อยู่แรกต้องอยู่บนเว็บไซต์หลักของหน่วยงาน",
        OfferedRows = 80,
    };
}
