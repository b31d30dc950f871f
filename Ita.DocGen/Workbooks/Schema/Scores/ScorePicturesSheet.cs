namespace Ita.DocGen.Workbooks;

/// <summary>scores.xlsx › ภาพผลคะแนน.</summary>
public static class ScorePicturesSheet
{
    public static readonly ColumnSchema Place = new("Place", "ตำแหน่ง", ColumnType.Choice) { IsRequired = true, List = ChoiceLists.PicturePlaces, Width = 24 };
    public static readonly ColumnSchema File = new("File", "ไฟล์", ColumnType.File) { IsRequired = true, Width = 36 };
    public static readonly ColumnSchema Caption = new("Caption", "คำบรรยาย", ColumnType.Text) { Width = 60 };

    public static SheetSchema Sheet { get; } = new(
        "ภาพผลคะแนน",
        SheetShape.FreeRows,
        [Place, File, Caption])
    {
        Purpose = "ภาพหน้าจอผลคะแนนจากระบบ ITAS ที่ต้องการแสดงในรายงาน",
        IsOptional = true,
        OfferedRows = 6,
    };
}
