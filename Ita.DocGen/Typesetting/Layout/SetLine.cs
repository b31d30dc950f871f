namespace Ita.DocGen.Typesetting.Layout;

/// <summary>
/// The pieces of one line. Spaces at its end hang: they are drawn, so that copied text has them, but have no width.
/// The last line before a forced break is not stretched.
/// </summary>
internal sealed class SetLine
{
    public SetLine(IReadOnlyList<LinePiece> pieces, bool isLast)
    {
        Pieces = pieces;
        IsLast = isLast;
        var end = pieces.Count;
        while (end > 0 && pieces[end - 1].IsSpace)
        {
            end--;
        }

        for (var i = 0; i < end; i++)
        {
            var piece = pieces[i];
            Width += piece.Width;
            Gaps += piece.Word?.Clusters ?? 1;
            Spaces += piece.IsSpace ? piece.Word!.Text.Length : 0;
            Size = piece.Span.Look.Rise > 0 ? Size : Math.Max(Size, piece.Span.Look.Size);
        }

        Gaps = Math.Max(0, Gaps - 1);
    }

    public IReadOnlyList<LinePiece> Pieces { get; }

    public bool IsLast { get; }

    public double Width { get; }

    /// <summary>Grapheme gaps inside the line, the spaces included.</summary>
    public int Gaps { get; }

    public int Spaces { get; }

    /// <summary>The largest size on the line, or nothing if it is empty.</summary>
    public double Size { get; }
}
