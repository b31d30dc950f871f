namespace Ita.DocGen.Documents;

/// <summary>Paper, margins and page numbers of a section. The paper is always A4.</summary>
public sealed record PageSetup(PageOrientation Orientation, PageMargins Margins, PageNumberPlace Numbers)
{
    public static readonly Length ShortSide = Length.Centimetres(21.0);
    public static readonly Length LongSide = Length.Centimetres(29.7);

    public static PageSetup Portrait { get; } = new(PageOrientation.Portrait, PageMargins.Report, PageNumberPlace.TopCentre);

    public static PageSetup Landscape { get; } = new(PageOrientation.Landscape, PageMargins.Wide, PageNumberPlace.TopCentre);

    public static PageSetup Cover { get; } = new(PageOrientation.Portrait, PageMargins.Report, PageNumberPlace.None);

    /// <summary>A memo or order.</summary>
    public static PageSetup Memo { get; } = new(PageOrientation.Portrait, PageMargins.Memo, PageNumberPlace.TopCentre) { FirstPageUnnumbered = true };

    /// <summary>As on every official paper that begins without a cover.</summary>
    public bool FirstPageUnnumbered { get; init; }

    /// <summary>Page numbers of this section begin with 1 again.</summary>
    public bool RestartsPageNumbers { get; init; }

    public Length Width => Orientation == PageOrientation.Portrait ? ShortSide : LongSide;

    public Length Height => Orientation == PageOrientation.Portrait ? LongSide : ShortSide;

    public Length TextWidth => Width - Margins.Left - Margins.Right;

    public Length TextHeight => Height - Margins.Top - Margins.Bottom;
}
