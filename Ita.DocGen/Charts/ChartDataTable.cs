using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Charts;

/// <summary>The numbers behind a chart as rows, for the table behind a picture and for those who cannot see it.</summary>
public sealed record ChartDataTable(ImmutableArray<string> SeriesNames, ImmutableArray<ChartDataRow> Rows)
{
    public static ChartDataTable Of(Chart chart) =>
        chart is { Kind: ChartKind.Gauge, Series: [var limits, var value, ..] } ? OfGauge(chart, limits, value) : new(
            [.. chart.Series.Select(series => series.Name)],
            [.. chart.Categories.Select((name, category) => new ChartDataRow(name, [.. chart.Series.Select(series => CellOf(chart, series, category))]))]);

    // the pointer's value belongs to no level: it gets a row of its own below their limits
    private static ChartDataTable OfGauge(Chart chart, ChartSeries limits, ChartSeries value) => new(
        [limits.Name],
        [
            .. chart.Categories.Select((name, category) => new ChartDataRow(name, [CellOf(chart, limits, category)])),
            new ChartDataRow(value.Name, [CellOf(chart, value, 0)]),
        ]);

    private static ChartDataCell CellOf(Chart chart, ChartSeries series, int category)
    {
        var point = category < series.Points.Length ? series.Points[category] : new ChartPoint(null);
        return new ChartDataCell(point.Value is { } value ? ChartNumbers.Value(value, chart.Digits) : ChartNumbers.Missing, point.Source);
    }
}
