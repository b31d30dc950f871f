namespace Ita.DocGen.Workbooks;

/// <summary>agency.xlsx › คำสั่งที่อ้างถึง.</summary>
public static class CitedOrdersSheet
{
    public static readonly ColumnSchema Kind = new("Kind", "ชนิด", ColumnType.Choice) { IsRequired = true, List = ChoiceLists.CitedKinds, Width = 14 };
    public static readonly ColumnSchema IssuedBy = new("IssuedBy", "ออกโดย", ColumnType.Text) { Width = 30 };
    public static readonly ColumnSchema Number = new("Number", "ที่", ColumnType.Text) { IsRequired = true, Width = 16 };
    public static readonly ColumnSchema Date = new("Date", "ลงวันที่", ColumnType.Date) { Width = 18 };
    public static readonly ColumnSchema Subject = new("Subject", "เรื่อง", ColumnType.Text) { IsRequired = true, Width = 48 };
    public static readonly ColumnSchema CitedIn = new("CitedIn", "อ้างในเอกสาร", ColumnType.Choices) { List = ChoiceLists.Documents, Width = 30 };
    public static readonly ColumnSchema Copy = new("Copy", "ไฟล์สำเนา", ColumnType.File) { Width = 26 };
    public static readonly ColumnSchema Status = new("Status", "สถานะ", ColumnType.Choice) { List = ChoiceLists.CitedStatuses, Width = 20 };

    public static SheetSchema Sheet { get; } = new(
        "คำสั่งที่อ้างถึง",
        SheetShape.FreeRows,
        [Kind, IssuedBy, Number, Date, Subject, CitedIn, Copy, Status])
    {
        Purpose = "คำสั่ง ประกาศ หรือหนังสือที่เอกสารอ้างถึง",
        IsWide = true,
        OfferedRows = 20,
        IsOptional = true,
    };
}
