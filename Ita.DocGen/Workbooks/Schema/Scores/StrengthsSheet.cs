namespace Ita.DocGen.Workbooks;

/// <summary>scores.xlsx › จุดแข็งและข้อจำกัด.</summary>
public static class StrengthsSheet
{
    public static readonly ColumnSchema Kind = new("Kind", "ชนิด", ColumnType.Choice) { IsRequired = true, List = ChoiceLists.StrengthKinds, Width = 14 };
    public static readonly ColumnSchema Instrument = new("Instrument", "แบบวัด", ColumnType.Choice) { List = ChoiceLists.Instruments, Width = 16 };
    public static readonly ColumnSchema Text = new("Text", "ข้อความ", ColumnType.LongText) { IsRequired = true, Width = 90 };

    public static SheetSchema Sheet { get; } = new(
        "จุดแข็งและข้อจำกัด",
        SheetShape.FreeRows,
        [Kind, Instrument, Text])
    {
        Purpose = "จุดแข็งและข้อจำกัดของหน่วยงาน แยกตามเครื่องมือการประเมินได้",
        IsOptional = true,
        OfferedRows = 20,
    };
}
