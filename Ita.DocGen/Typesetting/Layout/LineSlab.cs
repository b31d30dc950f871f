using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>One line of a paragraph at its alignment.</summary>
internal sealed class LineSlab(TypesetContext context, SetLine line, StructureElement element, LineFrame frame) : Slab
{
    private const double UnderlineDepth = 0.13;
    private const double UnderlineThickness = 0.06;

    /// <summary>Wider gaps between letters read as spaces: to people, and to viewers that guess words by distance.</summary>
    private const double WidestGap = 0.095;
    private const double LooseGap = 0.02;
    private const double WidestSpace = 0.7;

    public override double Height => frame.Pitch;

    public override IReadOnlyList<Slab> Notes => CalledNotes;

    public IReadOnlyList<Slab> CalledNotes { get; init; } = [];

    /// <summary>What stands left of the line: the number of a list item.</summary>
    public LineMarker? Marker { get; init; }

    /// <summary>The anchor of a heading whose first line this is.</summary>
    public string? Anchor { get; init; }

    public double TextWidth => line.Width;

    public override void Place(PageCanvas canvas, double x, double y)
    {
        if (Anchor is not null)
        {
            canvas.Anchor(Anchor, y);
        }

        var baseline = y + frame.Ascent;
        Marker?.Draw(canvas, x, baseline);
        canvas.Attach(element);
        var (clusterGap, spaceGap) = GapsOf();
        var left = x + frame.Indent + frame.Alignment switch
        {
            TextAlignment.Centre => Math.Max(0, (frame.Width - line.Width) / 2),
            TextAlignment.Right => Math.Max(0, frame.Width - line.Width),
            _ => 0,
        };
        new LineDrawing(canvas, element, baseline, clusterGap, spaceGap, UnderlineDepth, UnderlineThickness).Draw(PiecesFor(clusterGap), left);
    }

    private (double Cluster, double Space) GapsOf()
    {
        var slack = frame.Width - line.Width;
        if (frame.Alignment != TextAlignment.ThaiDistributed || line.IsLast || slack <= 0 || line.Gaps == 0)
        {
            return default;
        }

        var even = slack / line.Gaps;
        var gap = Math.Min(even, WidestGap * line.Size);
        var space = line.Spaces == 0 ? double.MaxValue : (slack - (gap * line.Gaps)) / line.Spaces;
        return even <= WidestGap * line.Size ? (even, 0) : space <= WidestSpace * line.Size ? (gap, space) : default;
    }

    private IReadOnlyList<LinePiece> PiecesFor(double gap) => gap <= LooseGap * line.Size
        ? line.Pieces
        : [.. line.Pieces.Select(piece => piece.Word is { } word ? piece with { Word = context.Loosen(word) } : piece)];
}
