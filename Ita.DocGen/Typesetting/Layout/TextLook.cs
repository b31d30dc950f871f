using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>How a stretch of text is set: size on paper in points, weight, slant and marks of its own.</summary>
internal readonly record struct TextLook(double Size, bool Bold, bool Italic)
{
    public bool IsUnderlined { get; init; }

    /// <summary>A hole in a draft, laid on a tint.</summary>
    public bool IsHole { get; init; }

    /// <summary>Web addresses and codes, whose digits must stay Arabic to the eye.</summary>
    public bool IsCode { get; init; }

    public Rgb Colour { get; init; }

    /// <summary>How far above the line it stands.</summary>
    public double Rise { get; init; }
}
