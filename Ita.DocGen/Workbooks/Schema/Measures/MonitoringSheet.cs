namespace Ita.DocGen.Workbooks;

/// <summary>measures.xlsx › การกำกับติดตาม.</summary>
public static class MonitoringSheet
{
    public static readonly ColumnSchema Measure = new("Measure", "เลขที่", ColumnType.Choice) { IsRequired = true, List = ChoiceLists.MeasureNumbers, Width = 8 };
    public static readonly ColumnSchema Order = new("Order", "ลำดับ", ColumnType.Number) { Width = 8 };
    public static readonly ColumnSchema Text = new("Text", "การรายงานผลและการกำกับติดตาม", ColumnType.LongText) { IsRequired = true, Width = 60 };
    public static readonly ColumnSchema Reporter = new("Reporter", "ผู้รายงาน", ColumnType.Text) { Width = 26 };
    public static readonly ColumnSchema Frequency = new("Frequency", "ความถี่", ColumnType.Choice) { List = ChoiceLists.Frequencies, Width = 16 };
    public static readonly ColumnSchema Due = new("Due", "กำหนด", ColumnType.Period) { Prompt = "วันที่ เดือน หรือหลายกำหนดคั่นด้วยจุลภาค เช่น ต.ค. 68, เม.ย. 69", Width = 26 };

    public static SheetSchema Sheet { get; } = new(
        "การกำกับติดตาม",
        SheetShape.FreeRows,
        [Measure, Order, Text, Reporter, Frequency, Due])
    {
        Purpose = "การรายงานผลและกำหนดเวลาของแต่ละมาตรการ มาตรการหนึ่งมีได้หลายแถว",
        OfferedRows = 60,
    };
}
