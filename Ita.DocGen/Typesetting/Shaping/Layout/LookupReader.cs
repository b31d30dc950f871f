using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>Unpacks one lookup and its subtables, through extension tables where the offsets outgrew 16 bits.</summary>
internal sealed class LookupReader(bool isPositioning, int glyphCount, LayoutBudget budget)
{
    private const int SubstitutionExtension = 7;
    private const int PositioningExtension = 9;

    public int GlyphCount => glyphCount;

    public Lookup Read(TableReader table)
    {
        var type = table.U16(0);
        var flags = (LookupFlags)table.U16(2);
        var count = table.U16(4);
        budget.Spend(count);
        var subtables = new List<LookupSubtable>(count);
        for (var i = 0; i < count; i++)
        {
            if (ReadSubtable(table.From(table.U16(6 + (i * 2))), type) is { } subtable)
            {
                subtables.Add(subtable);
            }
        }

        var markSet = (flags & LookupFlags.UseMarkFilteringSet) != 0 ? table.U16(6 + (count * 2)) : 0;
        return new Lookup(flags, markSet, [.. subtables], budget);
    }

    private LookupSubtable? ReadSubtable(TableReader table, int type)
    {
        if (type == (isPositioning ? PositioningExtension : SubstitutionExtension))
        {
            type = table.U16(2);
            table = table.From(table.Offset32(4));
        }

        return isPositioning ? ReadPositioning(table, type) : ReadSubstitution(table, type);
    }

    private LookupSubtable? ReadSubstitution(TableReader table, int type) => type switch
    {
        1 => SingleSubstitution.Read(table, budget),
        2 => MultipleSubstitution.Read(table, budget),
        3 => AlternateSubstitution.Read(table, budget),
        4 => LigatureSubstitution.Read(table, budget),
        5 => ContextRules.ReadPlain(table, budget),
        6 => ContextRules.ReadChained(table, budget),
        _ => null,
    };

    // Cursive joining (3) belongs to scripts that never stand in these documents.
    private LookupSubtable? ReadPositioning(TableReader table, int type) => type switch
    {
        1 => SinglePositioning.Read(table, budget),
        2 => table.U16(0) == 1 ? GlyphPairPositioning.Read(table, budget) : ClassPairPositioning.Read(table, budget),
        4 => MarkToBasePositioning.Read(table, budget),
        5 => MarkToLigaturePositioning.Read(table, budget),
        6 => MarkToMarkPositioning.Read(table, budget),
        7 => ContextRules.ReadPlain(table, budget),
        8 => ContextRules.ReadChained(table, budget),
        _ => null,
    };
}
