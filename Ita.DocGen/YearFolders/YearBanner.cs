namespace Ita.DocGen.YearFolders;

/// <summary>The sentence that keeps the three years of a folder apart, on every sheet, screen and page.</summary>
public static class YearBanner
{
    public static string Of(int planYear) => $"วิเคราะห์ผลปี {planYear - 1} → มาตรการปี {planYear} → รายงานผลปี {planYear}";
}
