using System.Globalization;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>Writes the dashboard. Rows come sorted; the script only adds buttons to sort them otherwise.</summary>
internal sealed class DashboardPageBody(HtmlMarkup page)
{
    public void Write(DashboardPage dashboard)
    {
        FileLinks.Write(page, dashboard.Files, DashboardWords.Files);
        if (dashboard.Years.IsEmpty)
        {
            page.Add($"<p class=\"nothing\">{DashboardWords.NothingYet}</p>\n");
        }

        foreach (var year in dashboard.Years)
        {
            page.Add($"<section aria-labelledby=\"ita-{year.Id}\">\n<h2 id=\"ita-{year.Id}\">{year.Title}</h2>\n<p class=\"flush\">");
            foreach (var state in year.States)
            {
                WriteChip(state, state.Count);
            }

            page.Add($"</p>\n");
            WriteAgencies(year);
            WriteIndicators(year);
            page.Add($"</section>\n");
        }
    }

    private void WriteAgencies(DashboardYear year)
    {
        OpenTable(year.Title, [DashboardWords.Agency, DashboardWords.Place, DashboardWords.State, DashboardWords.Score, DashboardWords.Level, DashboardWords.Made, DashboardWords.HeldBack, DashboardWords.Errors, DashboardWords.Warnings]);
        foreach (var row in year.Rows)
        {
            page.Add($"<tr><th scope=\"row\">");
            LinkElement.Write(page, row.Agency);
            if (row.Remark is { } remark)
            {
                page.Add($"<br><span class=\"note\">{remark}</span>");
            }

            page.Add($"</th><td>{row.Place}</td><td data-sort=\"{row.State.Rank}\">");
            WriteChip(row.State, count: null);
            page.Add($"</td>");
            WriteNumber(row.Score);
            page.Add($"<td>{row.Level ?? "–"}</td>");
            foreach (var count in new[] { row.Made, row.HeldBack, row.Errors, row.Warnings })
            {
                page.Add($"<td class=\"right\">{count}</td>");
            }

            page.Add($"</tr>\n");
        }

        page.Add($"</tbody>\n</table>\n</div>\n");
    }

    private void WriteIndicators(DashboardYear year)
    {
        if (year.Indicators.IsEmpty)
        {
            return;
        }

        page.Add($"<h3>{DashboardWords.Weakest}</h3>\n");
        OpenTable($"{DashboardWords.Weakest} {year.Title}", [DashboardWords.Indicator, DashboardWords.Mean, DashboardWords.Lowest, DashboardWords.LowestAgency, DashboardWords.BelowPass, DashboardWords.Agencies]);
        foreach (var indicator in year.Indicators)
        {
            page.Add($"<tr><th scope=\"row\" data-sort=\"{indicator.Number}\">{indicator.Number}. {indicator.Name}</th>");
            WriteNumber(indicator.Mean);
            WriteNumber(indicator.Lowest);
            page.Add($"<td>{indicator.LowestAgency}</td><td class=\"right\">{indicator.BelowPass}</td><td class=\"right\">{indicator.Agencies}</td></tr>\n");
        }

        page.Add($"</tbody>\n</table>\n</div>\n");
    }

    private void OpenTable(string title, string[] heads)
    {
        page.Add($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{PageWords.Table} {title}\">\n<table class=\"sortable\">\n<thead>\n<tr>");
        foreach (var head in heads)
        {
            page.Add($"<th scope=\"col\">{head}</th>");
        }

        page.Add($"</tr>\n</thead>\n<tbody>\n");
    }

    private void WriteNumber(decimal? number)
    {
        if (number is { } value)
        {
            var text = value.ToString("0.00", CultureInfo.InvariantCulture);
            page.Add($"<td class=\"right\" data-sort=\"{text}\">{text}</td>");
        }
        else
        {
            page.Add($"<td class=\"right\" data-sort=\"-1\">–</td>");
        }
    }

    private void WriteChip(DashboardState state, int? count)
    {
        var colour = state.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            Severity.Hint => "hint",
            _ => "mild",
        };
        page.Add($"<span class=\"chip {colour}\">{state.Word}");
        if (count is { } number)
        {
            page.Add($" {number}");
        }

        page.Add($"</span> ");
    }
}
