using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html;

/// <summary>Runs, links, tick boxes, blanks and note marks of a line.</summary>
internal sealed class InlineText(HtmlMarkup page, PageAnchors anchors, SourceNotes sources, FootnoteNotes footnotes)
{
    private static readonly ImmutableArray<(TextStyle Style, string Open, string Close)> Styles =
    [
        (TextStyle.Bold, "<b>", "</b>"),
        (TextStyle.Italic, "<i>", "</i>"),
        (TextStyle.Underline, "<u>", "</u>"),
        (TextStyle.Code, "<span class=\"code\">", "</span>"),
        (TextStyle.Gap, "<mark>", "</mark>"),
    ];

    private bool isInsideLink;

    public void Write(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    WriteRun(run);
                    break;
                case Link link:
                    WriteLink(link);
                    break;
                case CheckBox { IsChecked: true }:
                    page.Add($"<span class=\"box\" role=\"img\" aria-label=\"{PageWords.Ticked}\">☑</span>");
                    break;
                case CheckBox:
                    page.Add($"<span class=\"box\" role=\"img\" aria-label=\"{PageWords.Unticked}\">☐</span>");
                    break;
                case LineBreak:
                    page.Add($"<br>");
                    break;
                case Blank blank:
                    page.Add($"<span class=\"blank\" style=\"width:{blank.Width.InPoints}pt\"></span>");
                    break;
                case Footnote note:
                    footnotes.WriteMark(page, note);
                    break;
                default:
                    throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}");
            }
        }
    }

    private void WriteRun(TextRun run)
    {
        if (run.Style == TextStyle.Plain)
        {
            WriteText(run);
            return;
        }

        foreach (var (style, open, _) in Styles)
        {
            page.AppendRaw(run.Style.HasFlag(style) ? open : "");
        }

        WriteText(run);
        for (var i = Styles.Length - 1; i >= 0; i--)
        {
            page.AppendRaw(run.Style.HasFlag(Styles[i].Style) ? Styles[i].Close : "");
        }
    }

    private void WriteText(TextRun run)
    {
        if (isInsideLink)
        {
            page.Add($"{run.Text}");
        }
        else
        {
            sources.WriteNumber(page, run.Text, run.Source);
        }
    }

    // a link that may not be followed (another scheme, a lost anchor, one link inside another) is still read as text
    private void WriteLink(Link link)
    {
        var href = isInsideLink ? null : link.Target.StartsWith('#') ? anchors.HrefOf(link.Target) : LinkTarget.Clean(link.Target);
        if (href is null)
        {
            Write(link.Text);
            return;
        }

        page.Add($"<a href=\"{href}\">");
        isInsideLink = true;
        Write(link.Text);
        isInsideLink = false;
        page.Add($"</a>");
    }
}
