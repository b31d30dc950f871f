using System.Collections.Immutable;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Batches;

/// <summary>
/// Reports → roll-up, the newest year first. Reads what the runs left in the output, whichever shard or machine made it,
/// and the root alone to know who is missing.
/// </summary>
internal static class RollUp
{
    // The pass line of the assessment since 2563; agencies below it are counted for each indicator.
    private const decimal PassLine = 85m;

    public static ImmutableArray<RollUpYear> Read(string root, string output)
    {
        var agencies = AgencyFolders.Find(root, output);
        var years = agencies.SelectMany(agency => agency.YearFolders.Select(YearName.Of)).Distinct(StringComparer.Ordinal).OrderDescending(StringComparer.Ordinal);
        return [.. years.Select(year => Of(year, agencies, output))];
    }

    private static RollUpYear Of(string year, ImmutableArray<AgencyFolder> agencies, string output)
    {
        var rows = agencies
            .Select(agency => ReportReader.Read(agency.Name, year, Path.Combine(output, agency.Name, year)))
            .OrderByDescending(row => row.State)
            .ThenBy(row => row.Name, ThaiCollation.Instance)
            .ThenBy(row => row.Folder, StringComparer.Ordinal)
            .ToImmutableArray();
        return new RollUpYear(year, rows, WeakestOf(rows));
    }

    private static ImmutableArray<WeakIndicator> WeakestOf(ImmutableArray<AgencyYear> rows) =>
        [.. rows
            .Where(row => row.Figures is not null)
            .SelectMany(row => row.Figures!.Indicators.Select(indicator => (row.Name, Indicator: indicator)))
            .GroupBy(pair => (pair.Indicator.Number, pair.Indicator.Name))
            .Select(group => Of(group.Key.Number, group.Key.Name, [.. group.Select(pair => (pair.Name, pair.Indicator.Score))]))
            .OrderBy(indicator => indicator.Mean)
            .ThenBy(indicator => indicator.Number)];

    private static WeakIndicator Of(int number, string name, (string Agency, decimal Score)[] scores)
    {
        var lowest = scores.MinBy(pair => pair.Score);
        return new WeakIndicator(
            number,
            name,
            scores.Length,
            Math.Round(scores.Average(pair => pair.Score), 2, MidpointRounding.AwayFromZero),
            lowest.Score,
            lowest.Agency,
            scores.Count(pair => pair.Score < PassLine));
    }
}
