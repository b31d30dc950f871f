namespace Ita.DocGen.Workbooks;

/// <summary>agency.xlsx › การลงนาม.</summary>
public static class SigningSheet
{
    public static readonly ColumnSchema Document = new("Document", "เอกสาร", ColumnType.Choice) { IsRequired = true, List = ChoiceLists.Documents, Width = 28 };
    public static readonly ColumnSchema Order = new("Order", "ลำดับ", ColumnType.Number) { IsRequired = true, Width = 8 };
    public static readonly ColumnSchema Role = new("Role", "บทบาท", ColumnType.Choice) { IsRequired = true, List = ChoiceLists.SigningRoles, Width = 16 };
    public static readonly ColumnSchema Signer = new("Signer", "ผู้ลงนาม", ColumnType.Person) { IsRequired = true, List = ChoiceLists.People, Width = 32 };
    public static readonly ColumnSchema Capacity = new("Capacity", "ฐานะ", ColumnType.Choice) { List = ChoiceLists.Capacities, Width = 20 };
    public static readonly ColumnSchema ActingFor = new("ActingFor", "ตำแหน่งที่ทำแทน", ColumnType.Text) { Width = 34 };
    public static readonly ColumnSchema Heading = new("Heading", "หัวข้อความเห็น", ColumnType.Text) { Prompt = "เช่น ความเห็นของปลัดองค์การบริหารส่วนตำบล เว้นว่างได้", Width = 34 };
    public static readonly ColumnSchema Boxes = new("Boxes", "ช่องเลือก", ColumnType.Choice) { List = ChoiceLists.EndorsementBoxes, Width = 24 };
    public static readonly ColumnSchema Remark = new("Remark", "ข้อความความเห็นที่พิมพ์", ColumnType.LongText) { Prompt = "เว้นว่างเพื่อให้ผู้บริหารเขียนด้วยลายมือ", Width = 36 };
    public static readonly ColumnSchema Lines = new("Lines", "เส้นว่าง", ColumnType.Number) { Width = 10 };

    public static SheetSchema Sheet { get; } = new(
        "การลงนาม",
        SheetShape.FreeRows,
        [Document, Order, Role, Signer, Capacity, ActingFor, Heading, Boxes, Remark, Lines])
    {
        Purpose = "ใครลงนามหรือให้ความเห็นในเอกสารใด ตามลำดับก่อนหลัง",
        IsWide = true,
    };
}
