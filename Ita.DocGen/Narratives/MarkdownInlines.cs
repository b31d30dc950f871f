using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ita.DocGen.Documents;
using Markdig.Syntax.Inlines;
using Inline = Ita.DocGen.Documents.Inline;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace Ita.DocGen.Narratives;

/// <summary>Inlines of Markdown as lines of a document.</summary>
internal sealed partial class MarkdownInlines(MarkdownPlace place, MarkdownFindings findings)
{
    private readonly List<ImmutableArray<Inline>> lines = [];
    private InlineText text = new();
    private bool splits;
    private bool isInLink;

    /// <summary>The lines of a paragraph: one, unless new lines are meant as such.</summary>
    public IReadOnlyList<ImmutableArray<Inline>> Lines(ContainerInline? inline) => Read(inline, true);

    public ImmutableArray<Inline> OneLine(ContainerInline? inline) => Read(inline, false) is [var only, ..] ? only : [];

    private List<ImmutableArray<Inline>> Read(ContainerInline? inline, bool mayBreak)
    {
        lines.Clear();
        splits = mayBreak;
        AddAll(inline, TextStyle.Plain);
        Break();
        return [.. lines];
    }

    private void Break()
    {
        if (text.Take(place.Source) is { IsEmpty: false } line)
        {
            lines.Add(line);
        }
    }

    private void AddAll(IEnumerable<MarkdigInline>? inlines, TextStyle style)
    {
        foreach (var inline in inlines ?? [])
        {
            Add(inline, style);
        }
    }

    private void Add(MarkdigInline inline, TextStyle style)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Add(literal.Content.ToString(), style);
                break;
            case EmphasisInline emphasis:
                AddAll(emphasis, style | (emphasis.DelimiterCount >= 2 ? TextStyle.Bold : TextStyle.Italic));
                break;
            case LineBreakInline lineBreak:
                AddBreak(lineBreak, style);
                break;
            case CodeInline code:
                text.Add(code.Content, style | TextStyle.Code);
                break;
            case LinkInline { IsImage: true }:
                findings.Picture(inline.Line + 1);
                break;
            case LinkInline link:
                AddLink(link.Url, link, link.Line + 1, style);
                break;
            case AutolinkInline link:
                AddLink((link.IsEmail ? "mailto:" : "") + link.Url, [new LiteralInline(link.Url)], link.Line + 1, style | TextStyle.Code);
                break;
            case HtmlInline html:
                findings.Html(html.Line + 1, html.Tag);
                break;
            case HtmlEntityInline entity:
                text.Add(entity.Transcoded.ToString(), style);
                break;
            case DelimiterInline delimiter:
                text.Add(delimiter.ToLiteral(), style);
                AddAll(delimiter, style);
                break;
            case ContainerInline container:
                AddAll(container, style);
                break;
        }
    }

    private void AddBreak(LineBreakInline lineBreak, TextStyle style)
    {
        if (splits && !isInLink && !lineBreak.IsHard && (place.EachLineIsAParagraph || IsNumbered(lineBreak.NextSibling)))
        {
            Break();
        }
        else if (lineBreak.IsHard)
        {
            text.Add(new LineBreak());
        }
        else
        {
            text.Add(" ", style);
        }
    }

    private void AddLink(string? url, IEnumerable<MarkdigInline> shown, int line, TextStyle style)
    {
        var target = LinkTarget.FindSafe(url);
        if (target is null)
        {
            findings.RefusedLink(line, url);
        }

        if (target is null || isInLink)
        {
            AddAll(shown, style);
            return;
        }

        var outer = text;
        text = new InlineText();
        isInLink = true;
        AddAll(shown, style);
        isInLink = false;
        var words = text.Take(place.Source);
        text = outer;
        text.Add(new Link(target, words.IsEmpty ? [new TextRun(target, TextStyle.Code) { Source = place.Source }] : words));
    }

    // "(๑) …" is the third level of an office's numbering and no list to Markdown.
    private static bool IsNumbered(MarkdigInline? next) => next is LiteralInline literal && Numbered().IsMatch(literal.Content.ToString());

    [GeneratedRegex(@"^\([0-9๐-๙]{1,3}\)")]
    private static partial Regex Numbered();
}
