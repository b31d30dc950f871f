using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Tests.Charts;

/// <summary>Charts as the papers of an office hold them, and a few that are harder.</summary>
internal static class SampleCharts
{
    public static readonly ImmutableArray<string> Indicators =
    [
        "การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ", "การแก้ไขปัญหาการทุจริต",
        "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การปรับปรุงการทำงาน", "การเปิดเผยข้อมูล", "การป้องกันการทุจริต",
    ];

    public static readonly ChartMark PassMark = new(85, "เกณฑ์ผ่าน ๘๕ คะแนน");

    private static readonly decimal?[] ThisYear = [99.33m, 98.40m, 97.60m, 96.12m, 94.50m, 99.33m, 95.20m, 93.44m, 82.50m, 90.00m];

    private static readonly decimal?[] LastYear = [98.10m, 97.00m, 96.50m, 91.12m, 84.50m, 97.33m, 92.20m, 89.44m, 95.00m, 100.00m];

    public static ImmutableSortedDictionary<string, Chart> All { get; } = new Dictionary<string, Chart>(StringComparer.Ordinal)
    {
        ["bar"] = Of(ChartKind.Bar, "คะแนนรายแบบวัด", ["IIT", "EIT ส่วนที่ ๑", "EIT ส่วนที่ ๒", "OIT"], Series("คะแนน", 99.73m, 96.28m, 84.20m, 97.50m)),
        ["bar-two-years"] = Of(ChartKind.Bar, "คะแนนรายแบบวัด", ["IIT", "EIT", "OIT"], Series("ปี ๒๕๖๗", 99.73m, null, 84.20m), Series("ปี ๒๕๖๘", 92.73m, 88.10m, 100m)),
        ["bar-lying-down"] = Of(ChartKind.Bar, "คะแนนรายตัวชี้วัด", Indicators, Series("ปี ๒๕๖๘", ThisYear)),
        ["bar-six-series"] = Of(ChartKind.Bar, "", ["IIT", "EIT"], Series("ก", 50, 60), Series("ข", 60, 70), Series("ค", 70, 80), Series("ง", 80, 90), Series("จ", 90, 95), Series("ฉ", 95, 100)),
        ["horizontal"] = Of(ChartKind.HorizontalBar, "คะแนนรายตัวชี้วัด", Indicators, Series("ปี ๒๕๖๗", LastYear), Series("ปี ๒๕๖๘", ThisYear)),
        ["line"] = Of(ChartKind.Line, "แนวโน้มคะแนนภาพรวม", Years(2563, 6), Series("ภาพรวม", 72.1m, 81.4m, null, 86.7m, 84.31m, 97.8m)),
        ["line-two"] = Of(ChartKind.Line, "", Years(2564, 5), Series("IIT", 82.1m, 88m, 91m, 95m, 99.73m), Series("OIT", 90m, 87m, 91.2m, 60m, 82m)) with { Digits = DigitStyle.Arabic },
        ["line-four"] = Of(ChartKind.Line, "", Years(2564, 5), Series("IIT", 82.1m, 88m, 91m, 95m, 99.73m), Series("EIT", 80m, null, 91.2m, 93m, 96.28m), Series("OIT", 70m, 77m, 81.2m, 90m, 97.5m), Series("ภาพรวม", 76m, 80m, 87.2m, 93m, 97.8m)) with { Minimum = 60 },
        ["radar"] = Of(ChartKind.Radar, "คะแนนรายตัวชี้วัด", Indicators, Series("ปี ๒๕๖๘", ThisYear)),
        ["radar-two"] = Of(ChartKind.Radar, "", Indicators, Series("ปี ๒๕๖๗", LastYear), Series("ปี ๒๕๖๘", ThisYear)),
        ["radar-two-spokes"] = Of(ChartKind.Radar, "", ["IIT", "EIT"], Series("ปี ๒๕๖๘", 90, 80)),
        ["gauge"] = Of(ChartKind.Gauge, "ระดับผลการประเมิน", ["ต้องปรับปรุงโดยด่วน", "ต้องปรับปรุง", "ผ่าน", "ผ่านดี", "ผ่านดีเยี่ยม"], Series("เกณฑ์ขั้นต่ำ", 0, 70, 85, 85, 95), Series("คะแนน", 91.27m)) with { Mark = null },
        ["gauge-letters"] = Of(ChartKind.Gauge, "", ["F", "E", "D", "C", "B", "A", "AA"], Series("เกณฑ์ขั้นต่ำ", 0, 50, 55, 65, 75, 85, 95), Series("คะแนน", 76.99m)) with { Mark = null },
        ["empty"] = Of(ChartKind.Bar, "", [], Series("ปี ๒๕๖๘")),
        ["no-values"] = Of(ChartKind.Line, "", Years(2564, 3), Series("ภาพรวม", null, null, null)),
        ["endless-words"] = Of(ChartKind.Bar, new string('ก', 3000), [new string('ข', 3000), "ข"], Series(new string('ค', 3000), 50, 60)),
        ["beyond-the-scale"] = Of(ChartKind.Bar, "", ["ต่ำ", "สูง"], Series("คะแนน", -5, 250)),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static Chart Of(ChartKind kind, string title, ImmutableArray<string> categories, params ChartSeries[] series) =>
        new(kind, title, categories, [.. series]) { Mark = PassMark, AltText = "แผนภูมิ" };

    public static ChartSeries Series(string name, params decimal?[] values) =>
        new(name, [.. values.Select((value, index) => new ChartPoint(value, Provenance.Of(new CellAddress("scores.xlsx", "คะแนนรายปี", 4, index + 4))))]);

    private static ImmutableArray<string> Years(int first, int count) =>
        [.. Enumerable.Range(first, count).Select(year => Ita.DocGen.Thai.ThaiDigits.ToThai(year.ToString(System.Globalization.CultureInfo.InvariantCulture)))];
}
