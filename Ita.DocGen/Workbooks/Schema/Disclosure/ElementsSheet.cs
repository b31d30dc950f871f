namespace Ita.DocGen.Workbooks;

/// <summary>oit-checklist.xlsx › องค์ประกอบ: every required element, one by one.</summary>
public static class ElementsSheet
{
    public static readonly ColumnSchema Code = new("Code", "ข้อ", ColumnType.Text) { IsGiven = true, Width = 8 };
    public static readonly ColumnSchema Element = new("Element", "องค์ประกอบ", ColumnType.LongText) { IsGiven = true, Width = 70 };
    public static readonly ColumnSchema State = new("State", "มีแล้ว", ColumnType.Choice) { List = ChoiceLists.ElementStates, Width = 14 };
    public static readonly ColumnSchema Where = new("Where", "อยู่ตรงไหน", ColumnType.Text) { Width = 50 };

    public static SheetSchema Sheet { get; } = new(
        "องค์ประกอบ",
        SheetShape.FixedRows,
        [Code, Element, State, Where])
    {
        Purpose = "ตรวจทีละองค์ประกอบ ข้อที่ขาดเพียงหนึ่งองค์ประกอบอาจได้คะแนนเพียงครึ่งเดียว",
    };
}
