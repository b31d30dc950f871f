namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>The drawings of the symbol font, in thousandths of the em. The first stands for what is not there.</summary>
internal static class SymbolGlyphs
{
    private const int Left = 70;
    private const int Bottom = -20;
    private const int Side = 720;
    private const int Stroke = 56;
    private const int BoxAdvance = Side + (2 * Left);
    private const int Middle = BoxAdvance / 2;
    private const int MiddleHeight = 340;

    public static IReadOnlyList<SymbolGlyph> All { get; } =
    [
        new(0, BoxAdvance, Box()),
        new('☐', BoxAdvance, Box()),
        new('☑', BoxAdvance, AddTick(Box())),
        new('☒', BoxAdvance, AddCross(Box())),
        new('✓', BoxAdvance, AddTick(new GlyphOutline())),
        new('✗', BoxAdvance, AddCross(new GlyphOutline())),
        new('●', BoxAdvance, new GlyphOutline().AddCircle(Middle, MiddleHeight, 250, isHole: false)),
        new('○', BoxAdvance, new GlyphOutline().AddCircle(Middle, MiddleHeight, 250, isHole: false).AddCircle(Middle, MiddleHeight, 250 - Stroke, isHole: true)),
        new('□', BoxAdvance, new GlyphOutline().AddSquare(Left + 110, Bottom + 110, Side - 220, isHole: false).AddSquare(Left + 110 + Stroke, Bottom + 110 + Stroke, Side - 220 - (2 * Stroke), isHole: true)),
    ];

    private static GlyphOutline Box() => new GlyphOutline()
        .AddSquare(Left, Bottom, Side, isHole: false)
        .AddSquare(Left + Stroke, Bottom + Stroke, Side - (2 * Stroke), isHole: true);

    private static GlyphOutline AddTick(GlyphOutline outline) => outline.AddPolygon(
        (200, 330), (258, 388), (372, 274), (602, 566), (668, 514), (382, 150));

    private static GlyphOutline AddCross(GlyphOutline outline) => outline.AddPolygon(
        (228, 192), (376, 340), (228, 488), (282, 542), (430, 394), (578, 542), (632, 488), (484, 340), (632, 192), (578, 138), (430, 286), (282, 138));
}
