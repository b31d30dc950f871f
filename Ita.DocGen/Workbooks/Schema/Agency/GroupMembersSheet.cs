namespace Ita.DocGen.Workbooks;

/// <summary>agency.xlsx › คณะทำงาน.</summary>
public static class GroupMembersSheet
{
    public static readonly ColumnSchema Group = new("Group", "คณะ", ColumnType.Text) { IsRequired = true, Width = 30 };
    public static readonly ColumnSchema Order = new("Order", "ลำดับ", ColumnType.Number) { Width = 8 };
    public static readonly ColumnSchema Person = new("Person", "บุคคล", ColumnType.Person) { List = ChoiceLists.People, Width = 32 };
    public static readonly ColumnSchema Post = new("Post", "หรือตำแหน่ง", ColumnType.Text) { Prompt = "ใช้เมื่อแต่งตั้งตามตำแหน่ง ไม่ระบุชื่อ", Width = 36 };
    public static readonly ColumnSchema Capacity = new("Capacity", "ฐานะ", ColumnType.Choice) { IsRequired = true, List = ChoiceLists.GroupCapacities, Width = 24 };

    public static SheetSchema Sheet { get; } = new(
        "คณะทำงาน",
        SheetShape.FreeRows,
        [Group, Order, Person, Post, Capacity])
    {
        Purpose = "คณะทำงานตามคำสั่ง เรียงตามลำดับในคำสั่ง",
        IsOptional = true,
    };
}
