using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html;

/// <summary>The names by which the style sheet knows the looks of the model.</summary>
internal static class ClassNames
{
    public static string Of(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Body => "",
        ParagraphStyle.BodyFlush => "flush",
        ParagraphStyle.CoverTitle => "cover-title",
        ParagraphStyle.CoverLine => "cover-line",
        ParagraphStyle.Title => "title",
        ParagraphStyle.Subtitle => "subtitle",
        ParagraphStyle.TableText => "cell",
        ParagraphStyle.TableHead => "cell-head",
        ParagraphStyle.Caption => "caption",
        ParagraphStyle.Note => "note",
        ParagraphStyle.MemoSection => "memo-section",
        ParagraphStyle.Labelled => "labelled",
        ParagraphStyle.Closing => "closing",
        _ => throw new InvalidOperationException($"Unknown paragraph style {style}"),
    };

    public static string Of(TextAlignment? alignment) => alignment switch
    {
        null => "",
        TextAlignment.Left => "left",
        TextAlignment.Centre => "centre",
        TextAlignment.Right => "right",
        TextAlignment.ThaiDistributed => "spread",
        _ => throw new InvalidOperationException($"Unknown alignment {alignment}"),
    };

    /// <summary>The class attribute for the names that are not empty, or nothing.</summary>
    public static void Write(HtmlMarkup page, params ReadOnlySpan<string> names)
    {
        var isOpen = false;
        foreach (var name in names)
        {
            if (name.Length == 0)
            {
                continue;
            }

            if (isOpen)
            {
                page.Add($" {name}");
            }
            else
            {
                page.Add($" class=\"{name}");
                isOpen = true;
            }
        }

        if (isOpen)
        {
            page.Add($"\"");
        }
    }
}
