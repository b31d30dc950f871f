using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Narratives;

/// <summary>The pieces of one line while it is read: neighbours of one style become one run, blanks at both ends are dropped.</summary>
internal sealed class InlineText
{
    private readonly ImmutableArray<Inline>.Builder pieces = ImmutableArray.CreateBuilder<Inline>();
    private readonly System.Text.StringBuilder run = new();
    private TextStyle style;

    public bool IsEmpty => run.Length == 0 && pieces.Count == 0;

    public void Add(string text, TextStyle textStyle)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (textStyle != style)
        {
            CloseRun();
            style = textStyle;
        }

        run.Append(text);
    }

    public void Add(Inline inline)
    {
        CloseRun();
        pieces.Add(inline);
    }

    /// <summary>The line so far; what is added afterwards begins a new one.</summary>
    public ImmutableArray<Inline> Take(Provenance? source)
    {
        CloseRun();
        TrimStart();
        TrimEnd();
        var taken = pieces.Select(piece => source is not null && piece is TextRun text ? text with { Source = source } : piece).ToImmutableArray();
        pieces.Clear();
        return taken;
    }

    private void CloseRun()
    {
        if (run.Length > 0)
        {
            pieces.Add(new TextRun(NarrativeText.Clean(run.ToString()), style));
            run.Clear();
        }
    }

    private void TrimStart()
    {
        while (pieces.Count > 0 && IsBlank(pieces[0]))
        {
            pieces.RemoveAt(0);
        }

        if (pieces.Count > 0 && pieces[0] is TextRun text)
        {
            pieces[0] = text with { Text = text.Text.TrimStart() };
        }
    }

    private void TrimEnd()
    {
        while (pieces.Count > 0 && IsBlank(pieces[^1]))
        {
            pieces.RemoveAt(pieces.Count - 1);
        }

        if (pieces.Count > 0 && pieces[^1] is TextRun text)
        {
            pieces[^1] = text with { Text = text.Text.TrimEnd() };
        }
    }

    private static bool IsBlank(Inline piece) => piece is LineBreak || (piece is TextRun text && string.IsNullOrWhiteSpace(text.Text));
}
