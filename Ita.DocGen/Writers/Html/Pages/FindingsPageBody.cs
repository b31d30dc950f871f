using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>Writes the findings, worst first to the eye; the filter is style alone and needs no script.</summary>
internal static class FindingsPageBody
{
    private static readonly ImmutableArray<Severity> WorstFirst = [Severity.Error, Severity.Warning, Severity.Hint, Severity.Note];

    public static void Write(HtmlMarkup page, FindingsPage findings)
    {
        foreach (var sentence in findings.Summary)
        {
            page.Add($"<p class=\"flush\">{sentence}</p>\n");
        }

        var all = findings.Groups.SelectMany(group => group.Findings).ToArray();
        if (all.Length == 0)
        {
            page.Add($"<p class=\"nothing\">{SiteWords.NothingFound}</p>\n");
        }
        else
        {
            WriteFilter(page, all, findings.Chrome.Digits);
        }

        foreach (var group in findings.Groups.Where(group => !group.Findings.IsEmpty))
        {
            WriteGroup(page, group);
        }

        WriteDrafts(page, findings.Drafts);
    }

    private static void WriteFilter(HtmlMarkup page, FindingEntry[] all, DigitStyle digits)
    {
        page.Add($"<fieldset class=\"filter\">\n<legend>{SiteWords.Show}</legend>\n");
        foreach (var severity in WorstFirst)
        {
            var count = all.Count(finding => finding.Severity == severity);
            if (count > 0)
            {
                var name = NameOf(severity);
                page.Add($"<label class=\"{name}\"><input type=\"checkbox\" id=\"show-{name}\" checked> {SiteWords.Of(severity)} ({PageNumbers.Show(count, digits)})</label>\n");
            }
        }

        page.Add($"</fieldset>\n");
    }

    private static void WriteGroup(HtmlMarkup page, FindingGroup group)
    {
        page.Add($"<section class=\"group\">\n<h2>{group.Title} <span class=\"file\">{group.File}</span></h2>\n");
        if (group.MarkedCopy is { } copy)
        {
            page.Add($"<p class=\"flush\">");
            LinkElement.Write(page, copy with { Text = $"{SiteWords.MarkedCopy}: {copy.Text}" });
            page.Add($"</p>\n");
        }

        page.Add($"<ol class=\"finding-list\">\n");
        foreach (var finding in group.Findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Cell))
        {
            WriteFinding(page, finding);
        }

        page.Add($"</ol>\n</section>\n");
    }

    private static void WriteFinding(HtmlMarkup page, FindingEntry finding)
    {
        page.Add($"<li class=\"finding {NameOf(finding.Severity)}\">\n<p class=\"where\"><span class=\"chip {NameOf(finding.Severity)}\">{SiteWords.Of(finding.Severity)}</span> ");
        CopyableCell.Write(page, finding.Cell);
        page.Add($" <span class=\"finding-code\">{finding.Code}</span></p>\n<dl>\n");
        WriteRow(page, SiteWords.Found, finding.Words.Found);
        WriteRow(page, SiteWords.Expected, finding.Words.Expected);
        WriteRow(page, SiteWords.Fix, finding.Words.Fix);
        WriteRow(page, SiteWords.Related, string.Join(", ", finding.Related.Select(cell => cell.ToString())));
        WriteRow(page, SiteWords.HeldBack, finding.HeldBack ?? "");
        page.Add($"</dl>\n</li>\n");
    }

    private static void WriteRow(HtmlMarkup page, string name, string text)
    {
        if (text.Length > 0)
        {
            page.Add($"<div><dt>{name}</dt><dd>{text}</dd></div>\n");
        }
    }

    private static void WriteDrafts(HtmlMarkup page, ImmutableArray<DraftedText> drafts)
    {
        if (drafts.IsEmpty)
        {
            return;
        }

        page.Add($"<section class=\"drafts\">\n<h2>{SiteWords.Drafts}</h2>\n");
        foreach (var draft in drafts)
        {
            page.Add($"<div class=\"drafted\">\n<h3>{draft.Heading}</h3>\n<p class=\"note\">{draft.Document}</p>\n<blockquote>{draft.Text}</blockquote>\n<p class=\"flush\">{SiteWords.DraftAnswer} ");
            CopyableCell.Write(page, draft.Cell);
            page.Add($"</p>\n</div>\n");
        }

        page.Add($"</section>\n");
    }

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Hint => "hint",
        Severity.Note => "mild",
        _ => throw new InvalidOperationException($"Unknown severity {severity}"),
    };
}
