using System.Collections.Immutable;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders;

/// <summary>What the dropdowns and given cells take from the agency itself: its divisions and people, its measures, last year's scores.</summary>
public sealed record AgencyLists(ImmutableArray<string> Divisions, ImmutableArray<string> People, ImmutableArray<string> MeasureNumbers)
{
    public static AgencyLists Empty { get; } = new([], [], []);

    /// <summary>Stamped into every workbook, so that one of another agency is told.</summary>
    public string? AgencyName { get; init; }

    /// <summary>Score of the item of year N−1 that an o item of year N continues.</summary>
    public ImmutableDictionary<string, CellValue> PreviousScores { get; init; } = ImmutableDictionary<string, CellValue>.Empty;
}
