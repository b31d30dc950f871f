namespace Ita.DocGen.Workbooks;

/// <summary>agency.xlsx › ข้อความในเอกสาร.</summary>
public static class TextsSheet
{
    public static readonly ColumnSchema Document = new("Document", "เอกสาร", ColumnType.Choice) { IsRequired = true, List = ChoiceLists.Documents, Width = 28 };
    public static readonly ColumnSchema Place = new("Place", "หัวข้อ", ColumnType.Choice) { IsRequired = true, List = ChoiceLists.TextPlaces, Width = 24 };
    public static readonly ColumnSchema Order = new("Order", "ลำดับ", ColumnType.Number) { Width = 8 };
    public static readonly ColumnSchema Text = new("Text", "ข้อความ", ColumnType.LongText) { Width = 80 };
    public static readonly ColumnSchema DraftWasRead = new("DraftWasRead", "อ่านร่างแล้ว", ColumnType.Tick) { List = ChoiceLists.Ticks, Width = 12 };

    public static SheetSchema Sheet { get; } = new(
        "ข้อความในเอกสาร",
        SheetShape.FreeRows,
        [Document, Place, Order, Text, DraftWasRead])
    {
        Purpose = "ข้อความที่ต้องการใช้แทนข้อความที่โปรแกรมร่างให้ หนึ่งแถวต่อหนึ่งย่อหน้า",
        IsWide = true,
    };
}
