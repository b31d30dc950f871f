using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A shaped word, a run of spaces or a dotted blank (no word) within a line.</summary>
internal readonly record struct LinePiece(ShapedWord? Word, InlineSpan Span, double Width)
{
    public bool IsSpace => Word is { IsSpace: true };
}
