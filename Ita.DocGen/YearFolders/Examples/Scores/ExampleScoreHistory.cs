using System.Collections.Immutable;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>
/// Every result of the agency, told once: the three folders show the years they know. IIT, EIT and OIT are the means of their
/// indicators, EIT also of its two parts, and the overall score is 0.30 IIT + 0.30 EIT + 0.40 OIT.
/// </summary>
internal static class ExampleScoreHistory
{
    private const int YearsShown = 6;

    private static readonly ImmutableArray<ColumnSchema> Indicators =
    [
        YearScoresSheet.Indicator1, YearScoresSheet.Indicator2, YearScoresSheet.Indicator3, YearScoresSheet.Indicator4, YearScoresSheet.Indicator5,
        YearScoresSheet.Indicator6, YearScoresSheet.Indicator7, YearScoresSheet.Indicator8, YearScoresSheet.Indicator9, YearScoresSheet.Indicator10,
    ];

    private static readonly ImmutableArray<ExampleResult> All =
    [
        new(2562, null, 79.22m, "B", 76.71m, null, null, 77.76m, 82.20m, [79.93m, 75.87m, 78.10m, 73.80m, 75.83m, 81.04m, 75.36m, 76.88m, 84.40m, 80.00m]),
        new(2563, null, 82.67m, "B", 81.55m, null, null, 82.19m, 83.88m, [84.63m, 79.90m, 83.03m, 77.57m, 82.63m, 84.64m, 79.12m, 82.80m, 86.50m, 81.25m]),
        new(2564, new(2021, 8, 26), 85.66m, "A", 85.49m, null, null, 84.43m, 86.70m, [87.43m, 83.80m, 86.60m, 82.37m, 87.27m, 87.20m, 81.60m, 84.48m, 88.40m, 85.00m]),
        new(2565, new(2022, 8, 1), 87.47m, "A", 88.27m, 88.37m, 82.35m, 85.36m, 88.45m, [90.37m, 87.53m, 89.03m, 84.53m, 89.90m, 88.72m, 82.72m, 84.64m, 83.14m, 93.75m]),
        new(2566, new(2023, 8, 10), 90.92m, "ผ่าน", 91.01m, 89.87m, 84.27m, 87.07m, 93.75m, [93.33m, 89.13m, 92.87m, 88.47m, 91.23m, 90.08m, 84.08m, 87.04m, 92.50m, 95.00m]),
        new(2567, new(2024, 7, 30), 92.84m, "ผ่านดี", 95.07m, 94.93m, 85.24m, 90.09m, 93.23m, [98.27m, 92.87m, 96.20m, 92.67m, 95.33m, 94.40m, 90.00m, 85.87m, 90.63m, 95.83m]),
        new(2568, new(2025, 8, 15), 94.14m, "ผ่านดี", 97.76m, 96.98m, 92.62m, 94.80m, 90.94m, [96.67m, 96.80m, 100.00m, 96.47m, 98.87m, 99.20m, 93.73m, 91.47m, 84.38m, 97.50m]),
    ];

    public static ExampleResult Get(int year) => All.First(result => result.Year == year);

    public static IEnumerable<RowContent> Rows(ExampleYear year) =>
        All.Where(result => result.Year < year.PlanYear && result.Year >= year.PlanYear - YearsShown).Select(RowOf);

    private static RowContent RowOf(ExampleResult result) => RowContent.Of(
    [
        (YearScoresSheet.Year, CellValue.OfNumber(result.Year)),
        (YearScoresSheet.AnnouncedOn, result.AnnouncedOn is { } day ? CellValue.OfDate(day) : CellValue.Blank),
        (YearScoresSheet.Reference, result.AnnouncedOn is null ? CellValue.Blank : CellValue.OfText($"ประกาศสำนักงาน ป.ป.ช. ผลการประเมิน พ.ศ. {ThaiDigits.Write(result.Year, Numerals.Thai)}")),
        (YearScoresSheet.Overall, Number(result.Overall)),
        (YearScoresSheet.Level, CellValue.OfText(result.Level)),
        (YearScoresSheet.Iit, Number(result.Iit)),
        (YearScoresSheet.EitPart1, Number(result.EitPart1)),
        (YearScoresSheet.EitPart2, Number(result.EitPart2)),
        (YearScoresSheet.Eit, Number(result.Eit)),
        (YearScoresSheet.Oit, Number(result.Oit)),
        .. Indicators.Zip(result.Indicators, (column, score) => (column, Number(score))),
    ]);

    private static CellValue Number(decimal? score) => score is { } known ? CellValue.OfNumber(known) : CellValue.Blank;
}
