using System.Collections.Immutable;
using Ita.DocGen.Containers;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.NativeCharts;

/// <summary>The numbers of a chart as they stand in its workbook: a row a category, a column a series, the mark a last column.</summary>
internal sealed record ChartGrid(ImmutableArray<string> Rows, ImmutableArray<ChartColumn> Columns)
{
    private const string LevelsRow = "ระดับ";

    public static ChartGrid Of(Chart chart) => chart.Kind == ChartKind.Gauge ? OfGauge(chart) : OfSeries(chart);

    private static ChartGrid OfSeries(Chart chart)
    {
        var columns = chart.Series.Select(series => new ChartColumn(OfficeText.CleanLine(series.Name), ValuesOf(series, chart.Categories.Length)));
        if (chart.Mark is { } mark)
        {
            var line = Enumerable.Repeat<decimal?>(mark.Value, chart.Categories.Length);
            columns = columns.Append(new ChartColumn(OfficeText.CleanLine(mark.Label), [.. line]) { Role = ChartColumnRole.Mark });
        }

        return new ChartGrid([.. chart.Categories.Select(OfficeText.CleanLine)], [.. columns]);
    }

    /// <summary>Level bands on top of each other in one bar, the value in a bar of its own below.</summary>
    private static ChartGrid OfGauge(Chart chart)
    {
        var limits = chart.Series is [var first, ..] ? ValuesOf(first, chart.Categories.Length) : [];
        var columns = ImmutableArray.CreateBuilder<ChartColumn>();
        for (var i = 0; i < limits.Length; i++)
        {
            var lower = limits[i] ?? chart.Minimum;
            var upper = i + 1 < limits.Length ? limits[i + 1] ?? lower : chart.Maximum;
            var name = OfficeText.CleanLine(chart.Categories[i]);
            columns.Add(new ChartColumn(name, [Math.Max(0, upper - lower), null]) { Role = ChartColumnRole.Band });
        }

        var value = chart.Series.Length > 1 && chart.Series[1].Points is [var point, ..] ? point.Value : null;
        var valueName = OfficeText.CleanLine(chart.Series.Length > 1 ? chart.Series[1].Name : chart.Title);
        columns.Add(new ChartColumn(valueName, [null, value]));
        return new ChartGrid([LevelsRow, valueName], columns.ToImmutable());
    }

    private static ImmutableArray<decimal?> ValuesOf(ChartSeries series, int count) =>
        [.. Enumerable.Range(0, count).Select(index => index < series.Points.Length ? series.Points[index].Value : null)];
}
