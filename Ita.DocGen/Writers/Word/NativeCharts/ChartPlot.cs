using Ita.DocGen.Charts;
using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Parts;

namespace Ita.DocGen.Writers.Word.NativeCharts;

/// <summary>The drawn part of a chart: bars, lines or a web, then the axes they stand on.</summary>
internal sealed class ChartPlot(MarkupWriter xml, ChartText text, Chart chart, ChartGrid grid)
{
    private const int MostLabels = 14;
    private const int MostLabelledLines = 2;

    private readonly ChartSeriesMarkup series = new(xml, text, chart, grid);
    private readonly ChartAxes axes = new(xml, text, chart);

    public void Write()
    {
        switch (chart.Kind)
        {
            case ChartKind.Bar:
                WriteBars("col", "clustered", gap: 60, overlap: 0);
                WriteMarkLine();
                axes.Write("b", "l", isReversed: false);
                break;
            case ChartKind.HorizontalBar:
                WriteBars("bar", "clustered", gap: 45, overlap: 0);
                axes.Write("l", "b", isReversed: true);
                break;
            case ChartKind.Gauge:
                WriteBars("bar", "stacked", gap: 40, overlap: 100);
                axes.Write("l", "b", isReversed: true);
                break;
            case ChartKind.Line:
                WriteLines();
                axes.Write("b", "l", isReversed: false);
                break;
            case ChartKind.Radar:
                WriteRadar();
                axes.Write("b", "l", isReversed: false);
                break;
            default:
                throw new InvalidOperationException($"Unknown chart {chart.Kind}");
        }
    }

    private int ValueColumns => grid.Columns.Count(column => column.Role == ChartColumnRole.Values);

    private void WriteBars(string direction, string grouping, int gap, int overlap)
    {
        xml.Open("c:barChart").Open("c:barDir").With("val", direction).Close().Open("c:grouping").With("val", grouping).Close();
        ChartPart.Flag(xml, "c:varyColors", 0);
        var hasLabels = ValueColumns * grid.Rows.Length <= MostLabels;
        for (var i = 0; i < grid.Columns.Length; i++)
        {
            var column = grid.Columns[i];
            if (column.Role == ChartColumnRole.Mark)
            {
                continue;
            }

            series.Open(i);
            WriteBarFill(i);
            ChartPart.Flag(xml, "c:invertIfNegative", 0);
            if (column.Role == ChartColumnRole.Values && hasLabels)
            {
                WriteBarLabels();
            }

            series.WriteData(i);
            xml.Close();
        }

        ChartPart.Flag(xml, "c:gapWidth", gap);
        ChartPart.Flag(xml, "c:overlap", overlap);
        axes.WriteIds();
        xml.Close();
    }

    private void WriteBarFill(int index)
    {
        if (grid.Columns[index].Role == ChartColumnRole.Band)
        {
            ChartFills.WriteBar(xml, Palette.OfBand(index, grid.Columns.Length - 1), ChartPattern.Solid, ChartColour.Muted);
        }
        else if (chart.Kind == ChartKind.Gauge)
        {
            ChartFills.WriteBar(xml, ChartColour.Ink, ChartPattern.Solid);
        }
        else
        {
            ChartFills.WriteBar(xml, Palette.OfSeries(index), Palette.PatternOf(index));
        }
    }

    /// <summary>Stacked bars have no place outside their end: there the label stands inside, in white.</summary>
    private void WriteBarLabels()
    {
        if (chart.Kind == ChartKind.Gauge)
        {
            series.WriteLabels("inEnd", ChartColour.Paper);
        }
        else
        {
            series.WriteLabels("outEnd");
        }
    }

    private void WriteMarkLine()
    {
        var mark = grid.Columns.Length - 1;
        if (mark < 0 || grid.Columns[mark].Role != ChartColumnRole.Mark)
        {
            return;
        }

        xml.Open("c:lineChart").Open("c:grouping").With("val", "standard").Close();
        ChartPart.Flag(xml, "c:varyColors", 0);
        WriteMark(mark);
        ChartPart.Flag(xml, "c:marker", 1);
        axes.WriteIds();
        xml.Close();
    }

    private void WriteLines()
    {
        xml.Open("c:lineChart").Open("c:grouping").With("val", "standard").Close();
        ChartPart.Flag(xml, "c:varyColors", 0);
        var hasLabels = ValueColumns <= MostLabelledLines && ValueColumns * grid.Rows.Length <= MostLabels;
        for (var i = 0; i < grid.Columns.Length; i++)
        {
            if (grid.Columns[i].Role == ChartColumnRole.Mark)
            {
                WriteMark(i);
                continue;
            }

            OpenLine(i);
            if (hasLabels)
            {
                series.WriteLabels(i == 0 ? "t" : "b");
            }

            series.WriteData(i);
            ChartPart.Flag(xml, "c:smooth", 0);
            xml.Close();
        }

        ChartPart.Flag(xml, "c:marker", 1);
        axes.WriteIds();
        xml.Close();
    }

    private void WriteRadar()
    {
        xml.Open("c:radarChart").Open("c:radarStyle").With("val", "marker").Close();
        ChartPart.Flag(xml, "c:varyColors", 0);
        for (var i = 0; i < grid.Columns.Length; i++)
        {
            if (grid.Columns[i].Role == ChartColumnRole.Mark)
            {
                series.Open(i);
                ChartFills.WriteStroke(xml, ChartColour.Mark, 19050, ChartDash.Dashed);
                WriteNoMarker();
            }
            else
            {
                OpenLine(i);
            }

            series.WriteData(i);
            xml.Close();
        }

        axes.WriteIds();
        xml.Close();
    }

    private void OpenLine(int index)
    {
        series.Open(index);
        ChartFills.WriteStroke(xml, Palette.OfSeries(index), 28575, Palette.DashOf(index));
        ChartFills.WriteMarker(xml, Palette.MarkerOf(index), Palette.OfSeries(index));
    }

    private void WriteMark(int index)
    {
        series.Open(index);
        ChartFills.WriteStroke(xml, ChartColour.Mark, 19050, ChartDash.Dashed);
        WriteNoMarker();
        series.WriteData(index);
        ChartPart.Flag(xml, "c:smooth", 0);
        xml.Close();
    }

    private void WriteNoMarker() => xml.Open("c:marker").Open("c:symbol").With("val", "none").Close().Close();
}
