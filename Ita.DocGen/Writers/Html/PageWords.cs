namespace Ita.DocGen.Writers.Html;

/// <summary>The words that belong to a web page and to no document: every page speaks them alike.</summary>
internal static class PageWords
{
    public const string SkipToContent = "ข้ามไปยังเนื้อหา";
    public const string Downloads = "ดาวน์โหลดเอกสาร";
    public const string Table = "ตาราง";
    public const string Chart = "แผนภูมิ";
    public const string ChartData = "ข้อมูลของแผนภูมิ";
    public const string ChartCategory = "รายการ";
    public const string Value = "ค่า";
    public const string Unnamed = "–";
    public const string Ticked = "เลือก";
    public const string Unticked = "ไม่ได้เลือก";
    public const string Footnotes = "เชิงอรรถ";
    public const string Sources = "ที่มาของตัวเลข";
    public const string Source = "ที่มา";
    public const string Formula = "สูตร";
    public const string Copy = "คัดลอก";
}
