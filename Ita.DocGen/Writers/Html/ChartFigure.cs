using Ita.DocGen.Charts;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html;

/// <summary>A chart as drawing, caption and, behind them, the table of its numbers.</summary>
internal sealed class ChartFigure(HtmlMarkup page, SourceNotes sources, ITextMeasure? measure, double drawnWidth = ChartFigure.ReadingWidth)
{
    /// <summary>Drawn narrow, so that its letters can still be read on a phone, where it is scaled down.</summary>
    private const double ReadingWidth = 400;

    private int count;

    public void Write(ChartBlock block)
    {
        count++;
        page.Add($"<div class=\"chart-block\">\n<figure>\n");
        ChartSvg.Write(page, ChartDrawer.Draw(block.Chart, Length.Points(drawnWidth), block.Height, measure), AlternativeOf(block.Chart));
        page.Add($"\n");
        if (block.Caption is { } caption)
        {
            page.Add($"<figcaption>{caption}</figcaption>\n");
        }

        page.Add($"</figure>\n");
        WriteData(block.Chart);
        page.Add($"</div>\n");
    }

    // an empty heading cell names nothing to those who hear the table
    private static string NameOr(string name, string substitute) => string.IsNullOrWhiteSpace(name) ? substitute : name;

    private static string AlternativeOf(Chart chart) => new[] { chart.AltText, chart.Title, PageWords.Chart }.First(words => !string.IsNullOrWhiteSpace(words));

    private void WriteData(Chart chart)
    {
        var data = ChartDataTable.Of(chart);
        if (data.Rows.IsEmpty)
        {
            return;
        }

        page.Add($"<details class=\"data\">\n<summary>{PageWords.ChartData}</summary>\n");
        page.Add($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{PageWords.ChartData} {count}\">\n<table>\n");
        if (chart.Title.Length > 0)
        {
            page.Add($"<caption>{chart.Title}</caption>\n");
        }

        page.Add($"<thead>\n<tr><th scope=\"col\">{PageWords.ChartCategory}</th>");
        foreach (var name in data.SeriesNames)
        {
            page.Add($"<th scope=\"col\">{NameOr(name, PageWords.Value)}</th>");
        }

        page.Add($"</tr>\n</thead>\n<tbody>\n");
        foreach (var row in data.Rows)
        {
            page.Add($"<tr><th scope=\"row\">{NameOr(row.Name, PageWords.Unnamed)}</th>");
            foreach (var cell in row.Cells)
            {
                page.Add($"<td class=\"right\">");
                sources.WriteNumber(page, cell.Text, cell.Source);
                page.Add($"</td>");
            }

            page.Add($"</tr>\n");
        }

        page.Add($"</tbody>\n</table>\n</div>\n</details>\n");
    }
}
