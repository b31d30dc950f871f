namespace Ita.DocGen.Typesetting.Layout;

/// <summary>The pieces of one line, without the spaces that hang at its end; the last line before a forced break is not stretched.</summary>
internal sealed class SetLine(List<LinePiece> pieces, bool isLast)
{
    public IReadOnlyList<LinePiece> Pieces => pieces;

    public bool IsLast => isLast;

    public double Width { get; } = pieces.Sum(piece => piece.Width);

    /// <summary>Grapheme gaps inside the line, the spaces included.</summary>
    public int Gaps { get; } = Math.Max(0, pieces.Sum(piece => piece.Word?.Clusters ?? 1) - 1);

    public int Spaces { get; } = pieces.Sum(piece => piece.IsSpace ? piece.Word!.Text.Length : 0);

    /// <summary>The largest size on the line, or nothing if it is empty.</summary>
    public double Size { get; } = pieces.Count == 0 ? 0 : pieces.Max(piece => piece.Span.Look.Rise > 0 ? 0 : piece.Span.Look.Size);
}
