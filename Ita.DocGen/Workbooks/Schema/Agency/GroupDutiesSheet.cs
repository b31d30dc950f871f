namespace Ita.DocGen.Workbooks;

/// <summary>agency.xlsx › หน้าที่คณะทำงาน.</summary>
public static class GroupDutiesSheet
{
    public static readonly ColumnSchema Group = new("Group", "คณะ", ColumnType.Text) { IsRequired = true, Width = 30 };
    public static readonly ColumnSchema Order = new("Order", "ลำดับ", ColumnType.Number) { Width = 8 };
    public static readonly ColumnSchema Duty = new("Duty", "หน้าที่", ColumnType.LongText) { IsRequired = true, Width = 80 };

    public static SheetSchema Sheet { get; } = new(
        "หน้าที่คณะทำงาน",
        SheetShape.FreeRows,
        [Group, Order, Duty])
    {
        Purpose = "หน้าที่ของคณะทำงานแต่ละคณะ หนึ่งแถวต่อหนึ่งข้อ",
        IsOptional = true,
    };
}
