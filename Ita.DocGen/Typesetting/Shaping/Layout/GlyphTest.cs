namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>One place of a pattern: a certain glyph, a class of glyphs, a set of glyphs, or any.</summary>
internal readonly struct GlyphTest
{
    private readonly ushort value;
    private readonly object? group;

    private GlyphTest(ushort value, object? group)
    {
        this.value = value;
        this.group = group;
    }

    public static GlyphTest Glyph(ushort glyph) => new(glyph, null);

    public static GlyphTest Class(ushort @class, ClassDefinition classes) => new(@class, classes);

    public static GlyphTest OneOf(Coverage coverage) => new(0, coverage);

    public bool Accepts(ushort glyph) => group switch
    {
        null => glyph == value,
        ClassDefinition classes => classes[glyph] == value,
        Coverage coverage => coverage.Contains(glyph),
        _ => false,
    };
}
