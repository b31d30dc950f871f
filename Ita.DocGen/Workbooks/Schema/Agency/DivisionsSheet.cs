namespace Ita.DocGen.Workbooks;

/// <summary>agency.xlsx › ส่วนราชการ.</summary>
public static class DivisionsSheet
{
    public static readonly ColumnSchema Order = new("Order", "ลำดับ", ColumnType.Number) { Width = 8 };
    public static readonly ColumnSchema FullName = new("FullName", "ชื่อเต็ม", ColumnType.Text) { IsRequired = true, Width = 34 };
    public static readonly ColumnSchema TableName = new("TableName", "ชื่อในตาราง", ColumnType.Text) { Prompt = "ชื่อสั้นสำหรับช่องตาราง เช่น กองสาธารณสุขฯ", Width = 22 };
    public static readonly ColumnSchema Units = new("Units", "งาน/ฝ่าย", ColumnType.LongText) { Prompt = "บรรทัดละหนึ่งงาน", Width = 34 };
    public static readonly ColumnSchema Head = new("Head", "หัวหน้า", ColumnType.Person) { List = ChoiceLists.People, Width = 30 };
    public static readonly ColumnSchema Telephone = new("Telephone", "โทรศัพท์", ColumnType.Text) { Width = 20 };
    public static readonly ColumnSchema Extension = new("Extension", "ต่อ", ColumnType.Text) { Width = 10 };

    public static SheetSchema Sheet { get; } = new(
        "ส่วนราชการ",
        SheetShape.FreeRows,
        [Order, FullName, TableName, Units, Head, Telephone, Extension])
    {
        Purpose = "ส่วนราชการทั้งหมดของหน่วยงาน รายชื่อนี้เป็นตัวเลือกในทุกสมุดงาน",
        Key = FullName,
        OfferedRows = 20,
    };
}
