using System.Collections.Immutable;

namespace Ita.DocGen.Charts;

/// <summary>
/// What stands around every plot: the title on top, the legend at the foot.
/// <code>
///        title
///   +-- area ------+
///   +--------------+
///    ■ one  ◆ two  - - pass mark
/// </code>
/// </summary>
internal static class ChartFrame
{
    private const int MostTitleLines = 3;

    /// <summary>Three whole dashes of the pass mark.</summary>
    private const double Swatch = 17;
    private const double Gap = 5;
    private const double Between = 14;

    public static ChartArea Draw(ChartSheet sheet, bool hasLegend, bool withLines)
    {
        var top = Title(sheet);
        var bottom = sheet.Height - 2;
        var entries = Entries(sheet, hasLegend);
        if (!entries.IsEmpty)
        {
            bottom = Legend(sheet, entries, withLines);
        }

        return new ChartArea(2, top, sheet.Width - 2, bottom);
    }

    private static double Title(ChartSheet sheet)
    {
        if (sheet.Chart.Title.Length == 0)
        {
            return 2;
        }

        var lines = sheet.Wrap(sheet.Chart.Title, sheet.Width - 8, bold: true, MostTitleLines).Take(MostTitleLines).ToImmutableArray();
        sheet.Lines(lines, sheet.Width / 2, sheet.Ascent + 2, ChartAnchor.Middle, bold: true);
        return (lines.Length * sheet.LinePitch) + 6;
    }

    private static ImmutableArray<(string Name, int Series)> Entries(ChartSheet sheet, bool hasLegend)
    {
        var entries = ImmutableArray.CreateBuilder<(string, int)>();
        if (hasLegend)
        {
            entries.AddRange(sheet.Chart.Series.Select((series, index) => (series.Name, index)));
        }

        if (sheet.Chart.Mark is { } mark)
        {
            entries.Add((mark.Label, -1));
        }

        return entries.ToImmutable();
    }

    private static double Legend(ChartSheet sheet, ImmutableArray<(string Name, int Series)> entries, bool withLines)
    {
        var rows = RowsOf(sheet, entries);
        var top = sheet.Height - 3 - (rows.Count * sheet.LinePitch);
        for (var row = 0; row < rows.Count; row++)
        {
            var x = (sheet.Width - rows[row].Sum(entry => WidthOf(sheet, entry.Name)) - (Between * (rows[row].Count - 1))) / 2;
            var baseLine = top + (row * sheet.LinePitch) + sheet.Ascent;
            foreach (var (name, series) in rows[row])
            {
                Sample(sheet, x, baseLine - (sheet.Size * 0.2), series, withLines);
                sheet.Label(name, x + Swatch + Gap, baseLine, ChartAnchor.Start);
                x += WidthOf(sheet, name) + Between;
            }
        }

        return top - 5;
    }

    private static List<List<(string Name, int Series)>> RowsOf(ChartSheet sheet, ImmutableArray<(string Name, int Series)> entries)
    {
        List<List<(string, int)>> rows = [[]];
        var used = 0.0;
        foreach (var entry in entries)
        {
            var width = WidthOf(sheet, entry.Name) + Between;
            if (used > 0 && used + width - Between > sheet.Width - 8)
            {
                rows.Add([]);
                used = 0;
            }

            rows[^1].Add(entry);
            used += width;
        }

        return rows;
    }

    private static double WidthOf(ChartSheet sheet, string name) => Swatch + Gap + sheet.WidthOf(name);

    private static void Sample(ChartSheet sheet, double x, double middle, int series, bool withLines)
    {
        if (series < 0)
        {
            sheet.Line(x, middle, x + Swatch, middle, ChartColour.Mark, 1.2, ChartDash.Dashed);
        }
        else if (withLines)
        {
            sheet.Line(x, middle, x + Swatch, middle, Palette.OfSeries(series), 1.6, Palette.DashOf(series));
            sheet.Marker(new(x + (Swatch / 2), middle), series);
        }
        else
        {
            sheet.Bar(x, middle - 4, Swatch, 8, series);
        }
    }
}
