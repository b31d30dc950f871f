using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>GDEF: which glyphs are bases, ligatures and marks, which class a mark attaches by, and the mark filtering sets.</summary>
internal sealed class GlyphDefinitions
{
    private readonly GlyphClass[] classes = [];
    private readonly Coverage[] markSets = [];

    private GlyphDefinitions()
    {
    }

    private GlyphDefinitions(TableReader table, int glyphCount, LayoutBudget budget)
    {
        var minor = table.U16(2);
        if (table.U16(4) is > 0 and var classOffset)
        {
            classes = ReadClasses(ClassDefinition.Read(table.From(classOffset), budget), table, glyphCount, budget);
            HasClasses = true;
        }

        if (minor >= 2 && table.U16(12) is > 0 and var setsOffset)
        {
            markSets = ReadMarkSets(table.From(setsOffset), budget);
        }
    }

    /// <summary>Without classes the shaper guesses marks from their characters.</summary>
    public bool HasClasses { get; }

    public static GlyphDefinitions Read(TableReader table, int glyphCount, LayoutBudget budget) =>
        table.IsEmpty ? new() : new(table, glyphCount, budget);

    public GlyphClass ClassOf(ushort glyph) => glyph < classes.Length ? classes[glyph] : GlyphClass.None;

    public bool MarkSetContains(int set, ushort glyph) => set < markSets.Length && markSets[set].Contains(glyph);

    private static GlyphClass[] ReadClasses(ClassDefinition kinds, TableReader table, int glyphCount, LayoutBudget budget)
    {
        var attachments = table.U16(10) is > 0 and var offset ? ClassDefinition.Read(table.From(offset), budget) : ClassDefinition.Empty;
        var classes = new GlyphClass[glyphCount];
        for (var i = 0; i < glyphCount; i++)
        {
            var glyph = (ushort)i;
            classes[i] = kinds[glyph] switch
            {
                1 => GlyphClass.Base,
                2 => GlyphClass.Ligature,
                3 => GlyphClass.Mark | (GlyphClass)(attachments[glyph] << 8),
                _ => GlyphClass.None,
            };
        }

        return classes;
    }

    private static Coverage[] ReadMarkSets(TableReader table, LayoutBudget budget)
    {
        var sets = new Coverage[table.U16(2)];
        for (var i = 0; i < sets.Length; i++)
        {
            sets[i] = Coverage.Read(table.From(table.Offset32(4 + (i * 4))), budget);
        }

        return sets;
    }
}
