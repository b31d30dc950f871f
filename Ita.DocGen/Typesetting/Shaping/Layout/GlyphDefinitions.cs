using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>GDEF: which glyphs are bases, ligatures and marks, which class a mark attaches by, and the mark filtering sets.</summary>
internal sealed class GlyphDefinitions
{
    private readonly ClassDefinition classes = ClassDefinition.Empty;
    private readonly ClassDefinition attachmentClasses = ClassDefinition.Empty;
    private readonly Coverage[] markSets = [];

    private GlyphDefinitions()
    {
    }

    private GlyphDefinitions(TableReader table, LayoutBudget budget)
    {
        var minor = table.U16(2);
        if (table.U16(4) is > 0 and var classOffset)
        {
            classes = ClassDefinition.Read(table.From(classOffset), budget);
            HasClasses = true;
        }

        if (table.U16(10) is > 0 and var attachmentOffset)
        {
            attachmentClasses = ClassDefinition.Read(table.From(attachmentOffset), budget);
        }

        if (minor >= 2 && table.U16(12) is > 0 and var setsOffset)
        {
            markSets = ReadMarkSets(table.From(setsOffset), budget);
        }
    }

    /// <summary>Without classes the shaper guesses marks from their characters.</summary>
    public bool HasClasses { get; }

    public static GlyphDefinitions Read(TableReader table, LayoutBudget budget) =>
        table.IsEmpty ? new() : new(table, budget);

    public GlyphClass ClassOf(ushort glyph) => classes[glyph] switch
    {
        1 => GlyphClass.Base,
        2 => GlyphClass.Ligature,
        3 => GlyphClass.Mark | (GlyphClass)(attachmentClasses[glyph] << 8),
        _ => GlyphClass.None,
    };

    public bool MarkSetContains(int set, ushort glyph) => set < markSets.Length && markSets[set].Contains(glyph);

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
