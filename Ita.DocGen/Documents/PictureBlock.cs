namespace Ita.DocGen.Documents;

public sealed record PictureBlock(Picture Picture, Length MaximumWidth, Length MaximumHeight, string AltText) : Block
{
    public string? Caption { get; init; }

    /// <summary>The cell that names the picture or says what it shows.</summary>
    public Provenance? Source { get; init; }

    public TextAlignment Alignment { get; init; } = TextAlignment.Centre;

    /// <summary>The printed size: as large as the bounds allow, never above 96 dots an inch of its own, proportions kept.</summary>
    public (Length Width, Length Height) Fit()
    {
        var natural = (Width: Picture.UprightWidth * 0.75, Height: Picture.UprightHeight * 0.75);
        var scale = Math.Min(1, Math.Min(MaximumWidth.InPoints / natural.Width, MaximumHeight.InPoints / natural.Height));
        return (Length.Points(natural.Width * scale), Length.Points(natural.Height * scale));
    }
}
