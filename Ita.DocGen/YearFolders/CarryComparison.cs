using System.Collections.Immutable;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders;

/// <summary>What would be carried now beside what stands in the new folder already; only told, never written.</summary>
internal static class CarryComparison
{
    public static IEnumerable<CarryLine> Changes(string file, SheetSchema sheet, ImmutableArray<RowContent> carried, ImmutableArray<RowContent> there)
    {
        if (sheet.Shape == SheetShape.Pairs)
        {
            return carried.SelectMany(row => Differences(row, there.IsEmpty ? RowContent.Of() : there[0]))
                .Select(column => new CarryLine(file, sheet.Name, column.Heading));
        }

        return carried.SelectMany(row => Of(file, sheet, row, there));
    }

    private static IEnumerable<CarryLine> Of(string file, SheetSchema sheet, RowContent row, ImmutableArray<RowContent> there)
    {
        // A sheet without a key has no row to compare with: only a row that is not there at all is told.
        if (sheet.Key is null)
        {
            return there.Any(other => Differences(row, other).Length == 0) ? [] : [new CarryLine(file, sheet.Name, FirstText(row))];
        }

        var key = CarryOver.Key(sheet, row);
        var same = there.FirstOrDefault(other => CarryOver.Key(sheet, other) == key);
        var differing = same is null ? [] : Differences(row, same);
        return same is null ? [new CarryLine(file, sheet.Name, key)]
            : differing.Length == 0 ? []
            : [new CarryLine(file, sheet.Name, $"{key}: {string.Join(", ", differing.Select(column => column.Heading))}")];
    }

    private static ColumnSchema[] Differences(RowContent carried, RowContent there) =>
        [.. carried.Values.Where(pair => !pair.Key.IsGiven && pair.Value != there[pair.Key]).Select(pair => pair.Key).OrderBy(column => column.Id, StringComparer.Ordinal)];

    private static string FirstText(RowContent row) => row.Values.OrderBy(pair => pair.Key.Id, StringComparer.Ordinal).Select(pair => pair.Value.Text).OfType<string>().FirstOrDefault() ?? "";
}
