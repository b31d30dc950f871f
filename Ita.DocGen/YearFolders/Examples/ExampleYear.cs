using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>One example folder: its year N, the day it is built on, and the years inside its sentences.</summary>
internal sealed record ExampleYear(int PlanYear, DateOnly RunDate)
{
    public static ImmutableArray<ExampleYear> All { get; } =
    [
        new(2566, new DateOnly(2023, 10, 16)),
        new(2568, new DateOnly(2025, 10, 15)),
        new(2569, new DateOnly(2026, 10, 15)),
    ];

    public static ExampleYear? Find(int planYear) => All.FirstOrDefault(year => year.PlanYear == planYear);

    public int ResultYear => PlanYear - 1;

    /// <summary>
    /// {y} is year N, {p} the year before, {n} the year after, all in Thai digits; {b} and {c} are the two digits of N−1 and N
    /// as they stand in "ต.ค. 68" and "เม.ย. 69".
    /// </summary>
    public string Fill(string text) => text
        .Replace("{y}", Thai(PlanYear), StringComparison.Ordinal)
        .Replace("{p}", Thai(PlanYear - 1), StringComparison.Ordinal)
        .Replace("{n}", Thai(PlanYear + 1), StringComparison.Ordinal)
        .Replace("{b}", Thai((PlanYear - 1) % 100), StringComparison.Ordinal)
        .Replace("{c}", Thai(PlanYear % 100), StringComparison.Ordinal);

    public CellValue Text(string? text) => text is null ? CellValue.Blank : CellValue.OfText(Fill(text));

    /// <summary>A day of fiscal year N: October to December lie in the calendar year before.</summary>
    public CellValue Day(int day, int month) => CellValue.OfDate(DateOf(day, month));

    public DateOnly DateOf(int day, int month) =>
        new(BuddhistYear.ToChristian(month >= 10 ? PlanYear - 1 : PlanYear), month, day);

    public string DayInWords(int day, int month) => ThaiDate.Full(DateOf(day, month), Numerals.Thai);

    private static string Thai(int number) => ThaiDigits.ToThai(number.ToString("00", CultureInfo.InvariantCulture));
}
