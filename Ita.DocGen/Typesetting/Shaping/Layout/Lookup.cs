namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>Subtables tried in turn at one glyph, and what they look through. Sorted beforehand by the glyph they begin with.</summary>
internal sealed class Lookup
{
    private readonly int firstGlyph;
    private readonly LookupSubtable[]?[] byGlyph;

    public Lookup(LookupFlags flags, int markSet, LookupSubtable[] subtables, LayoutBudget budget)
    {
        Flags = flags;
        MarkSet = markSet;
        Subtables = subtables;
        var covered = subtables.Where(subtable => !subtable.Covered.IsEmpty).ToArray();
        firstGlyph = covered.Select(subtable => (int)subtable.Covered.First).DefaultIfEmpty(0).Min();
        var last = covered.Select(subtable => (int)subtable.Covered.Last).DefaultIfEmpty(-1).Max();
        budget.Spend(last - firstGlyph + 1);
        byGlyph = new LookupSubtable[last - firstGlyph + 1][];
        foreach (var subtable in covered)
        {
            LookupSubtable[] alone = [subtable];
            foreach (var glyph in subtable.Covered.Glyphs)
            {
                ref var subtablesOfGlyph = ref byGlyph[glyph - firstGlyph];
                subtablesOfGlyph = subtablesOfGlyph is null ? alone : [.. subtablesOfGlyph, subtable];
                budget.Spend(subtablesOfGlyph.Length);
            }
        }
    }

    public LookupFlags Flags { get; }

    public int MarkSet { get; }

    public LookupSubtable[] Subtables { get; }

    public bool MayBeginWith(ushort glyph) => SubtablesFor(glyph) is not null;

    /// <summary>The subtables that cover a glyph, in order; null for none.</summary>
    public LookupSubtable[]? SubtablesFor(ushort glyph)
    {
        var index = (uint)(glyph - firstGlyph);
        return index < (uint)byGlyph.Length ? byGlyph[index] : null;
    }
}
