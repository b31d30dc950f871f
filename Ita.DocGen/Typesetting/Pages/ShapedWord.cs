using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Pages;

/// <summary>A word, a run of spaces or a piece of either in one face, shaped once and used wherever it stands again.</summary>
internal sealed class ShapedWord(FontFace face, string text, TextGlyph[] glyphs)
{
    public FontFace Face => face;

    public string Text => text;

    public ReadOnlySpan<TextGlyph> Glyphs => glyphs;

    public bool IsSpace { get; } = text.AsSpan().Trim(" \u00A0").IsEmpty;

    /// <summary>Stands for a character that no face at hand can draw.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Width in ems.</summary>
    public double Width { get; } = Sum(glyphs) / (double)face.UnitsPerEm;

    public int Clusters { get; } = Count(glyphs);

    private static int Sum(TextGlyph[] glyphs)
    {
        var sum = 0;
        foreach (var glyph in glyphs)
        {
            sum += glyph.Advance;
        }

        return sum;
    }

    private static int Count(TextGlyph[] glyphs)
    {
        var count = 0;
        foreach (var glyph in glyphs)
        {
            count += glyph.EndsCluster ? 1 : 0;
        }

        return count;
    }
}
