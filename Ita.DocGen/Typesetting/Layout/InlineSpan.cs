using Ita.DocGen.Documents;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A stretch of a line's text with one look. An empty look's kind tells what stands in place of text.</summary>
internal sealed record InlineSpan(int Start, int End, TextLook Look)
{
    public LinkSpan? Link { get; init; }

    /// <summary>Width of a dotted space to be written on; null for text.</summary>
    public double? BlankWidth { get; init; }

    public NoteSpan? Note { get; init; }

    public Provenance? Source { get; init; }
}
