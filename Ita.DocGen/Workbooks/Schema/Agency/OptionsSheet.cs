namespace Ita.DocGen.Workbooks;

/// <summary>agency.xlsx › ตัวเลือก: the switches of the documents.</summary>
public static class OptionsSheet
{
    public static readonly ColumnSchema Digits = new("Digits", "ตัวเลข", ColumnType.Choice) { List = ChoiceLists.Digits, Prompt = "ตัวเลขในเอกสารที่สร้าง ที่อยู่เว็บและอีเมลเป็นเลขอารบิกเสมอ" };
    public static readonly ColumnSchema ItemCodes = new("ItemCodes", "รหัสข้อ", ColumnType.Choice) { List = ChoiceLists.ItemCodeDigits, Prompt = "รหัสข้อ i e และ o ในเอกสาร" };
    public static readonly ColumnSchema Font = new("Font", "แบบอักษร", ColumnType.Choice) { List = ChoiceLists.Fonts, Prompt = "แบบอักษรของไฟล์ Word" };
    public static readonly ColumnSchema AnalysisBy = new("AnalysisBy", "วิเคราะห์ตาม", ColumnType.Choice) { List = ChoiceLists.AnalysisLayouts, Prompt = "รายงานการวิเคราะห์เรียงตามเจ็ดประเด็นหรือตามตัวชี้วัด" };
    public static readonly ColumnSchema ProgressBy = new("ProgressBy", "รายงานตาม", ColumnType.Choice) { List = ChoiceLists.ProgressLayouts, Prompt = "รายงานรอบ ๖ เดือนเรียงตามประเด็นหรือตามมาตรการ" };
    public static readonly ColumnSchema MemoCharts = new("MemoCharts", "แผนภูมิในบันทึก", ColumnType.Choices) { List = ChoiceLists.MemoCharts, Prompt = "แผนภูมิในบันทึกรายงานผลคะแนน เลือกได้หลายรายการ คั่นด้วยจุลภาค" };
    public static readonly ColumnSchema MeasureThreshold = new("MeasureThreshold", "เกณฑ์ \"ต้องมีมาตรการ\"", ColumnType.Score) { Prompt = "ตัวชี้วัดที่คะแนนต่ำกว่านี้ต้องมีมาตรการรองรับ ค่าเริ่มต้น 85" };
    public static readonly ColumnSchema LevelTest = new("LevelTest", "วิธีเทียบระดับ", ColumnType.Choice) { List = ChoiceLists.LevelTests, Prompt = "คะแนนที่ใช้ดูว่าผ่านเกณฑ์ขั้นต่ำของระดับครบทุกเครื่องมือหรือไม่" };

    public static SheetSchema Sheet { get; } = new(
        "ตัวเลือก",
        SheetShape.Pairs,
        [Digits, ItemCodes, Font, AnalysisBy, ProgressBy, MemoCharts, MeasureThreshold, LevelTest])
    {
        Purpose = "ตัวเลือกรูปแบบเอกสาร เว้นว่างได้ทุกข้อ โปรแกรมจะใช้ค่าตามเกณฑ์ของปี",
    };
}
