namespace Ita.DocGen.Workbooks;

/// <summary>agency.xlsx › บุคลากร.</summary>
public static class PeopleSheet
{
    public static readonly ColumnSchema Title = new("Title", "คำนำหน้า", ColumnType.Choice) { List = ChoiceLists.Titles, Width = 12 };
    public static readonly ColumnSchema Rank = new("Rank", "ยศ (คำเต็ม)", ColumnType.Text) { Width = 16 };
    public static readonly ColumnSchema FirstName = new("FirstName", "ชื่อ", ColumnType.Text) { Prompt = "เว้นว่างได้หากยังไม่ทราบชื่อ เอกสารจะเว้นเส้นประไว้", Width = 18 };
    public static readonly ColumnSchema LastName = new("LastName", "สกุล", ColumnType.Text) { Width = 20 };
    public static readonly ColumnSchema Post = new("Post", "ตำแหน่ง", ColumnType.Text) { IsRequired = true, Width = 34 };
    public static readonly ColumnSchema PostLevel = new("PostLevel", "ระดับ", ColumnType.Choice) { List = ChoiceLists.PostLevels, Width = 16 };
    public static readonly ColumnSchema ExecutivePost = new("ExecutivePost", "ตำแหน่งบริหาร", ColumnType.Text) { Width = 34 };
    public static readonly ColumnSchema Division = new("Division", "สังกัด", ColumnType.Choice) { List = ChoiceLists.Divisions, Width = 26 };
    public static readonly ColumnSchema From = new("From", "ตั้งแต่", ColumnType.Date) { Width = 16 };
    public static readonly ColumnSchema Until = new("Until", "ถึง", ColumnType.Date) { Width = 16 };

    public static SheetSchema Sheet { get; } = new(
        "บุคลากร",
        SheetShape.FreeRows,
        [Title, Rank, FirstName, LastName, Post, PostLevel, ExecutivePost, Division, From, Until])
    {
        Purpose = "ผู้ลงนาม ผู้รับผิดชอบ และคณะทำงาน ระบุวันเริ่มและวันพ้นตำแหน่งเพื่อให้โปรแกรมตรวจว่าผู้ลงนามอยู่ในตำแหน่งวันนั้น",
        IsWide = true,
    };
}
