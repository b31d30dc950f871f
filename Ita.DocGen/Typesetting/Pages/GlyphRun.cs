namespace Ita.DocGen.Typesetting.Pages;

/// <summary>Shaped words of one size on one baseline, with the slack that a distributed line gives them.</summary>
internal sealed record GlyphRun(ContentMark? Mark, double Size, double X, double Baseline, IReadOnlyList<ShapedWord> Words) : PageItem(Mark)
{
    public Rgb Colour { get; init; } = Rgb.Black;

    /// <summary>Added behind every grapheme cluster.</summary>
    public double ClusterGap { get; init; }

    /// <summary>Added behind every space, on top of the cluster gap.</summary>
    public double SpaceGap { get; init; }

    /// <summary>Anticlockwise turn in degrees around the start of the baseline.</summary>
    public double Turn { get; init; }

    /// <summary>A page number: an artifact of pagination rather than of layout.</summary>
    public bool IsPagination { get; init; }

    public string Text => string.Concat(Words.Select(word => word.Text));
}
