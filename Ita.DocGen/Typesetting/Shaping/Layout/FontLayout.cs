using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>All that a font says about its own text: GDEF, GSUB, GPOS and, in old fonts, kern. Read once, then only asked.</summary>
internal sealed class FontLayout
{
    private FontLayout(GlyphDefinitions definitions, LayoutTable? substitution, LayoutTable? positioning, KerningTable? kerning)
    {
        Definitions = definitions;
        Substitution = substitution;
        Positioning = positioning;
        Kerning = kerning;
    }

    public GlyphDefinitions Definitions { get; }

    public LayoutTable? Substitution { get; }

    public LayoutTable? Positioning { get; }

    public KerningTable? Kerning { get; }

    public static FontLayout Read(FontTables tables, int glyphCount)
    {
        var budget = new LayoutBudget();
        return new FontLayout(
            GlyphDefinitions.Read(tables.Reader("GDEF"), glyphCount, budget),
            LayoutTable.Read(tables.Reader("GSUB"), isPositioning: false, glyphCount, budget),
            LayoutTable.Read(tables.Reader("GPOS"), isPositioning: true, glyphCount, budget),
            KerningTable.Read(tables.Reader("kern"), budget));
    }
}
