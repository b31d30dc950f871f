namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>One table's lookups at work on one buffer: in order, wherever one may begin, and within bounds whatever the font says.</summary>
internal sealed class LookupApplication(GlyphBuffer buffer, LayoutTable table, GlyphDefinitions definitions)
{
    private const int DeepestNesting = 64;

    private ulong[] starts = [];
    private ulong present;
    private int depth;
    private int operationsLeft;
    private int mostGlyphs;

    // Room for the matched places of every rule that may be under way at once, one rule a nesting.
    private readonly int[] matchedPositions = new int[(DeepestNesting + 1) * InputMatch.MostGlyphs];

    public GlyphBuffer Buffer => buffer;

    public GlyphSearch Search { get; } = new(buffer, definitions, table.IsPositioning);

    public void ApplyAll(ScriptPlan plan)
    {
        mostGlyphs = Math.Max(buffer.Count * 64, 16384);
        operationsLeft = mostGlyphs;
        starts = plan.Starts;
        present = 0;
        foreach (ref readonly var slot in buffer.All)
        {
            present |= StartsOf(slot.Glyph);
        }

        var lookups = plan.Lookups;
        for (var i = 0; i < lookups.Length; i++)
        {
            if ((present & ScriptPlan.BitOf(i)) != 0)
            {
                ref readonly var planned = ref lookups[i];
                Search.LookWith(planned);
                ApplyForward(planned.Lookup);
                buffer.Rewind();
            }
        }
    }

    /// <summary>Applies another lookup at the current place, for a rule that asks for it.</summary>
    public bool Call(ushort index)
    {
        if (depth >= DeepestNesting || operationsLeft-- <= 0 || table[index] is not { } called)
        {
            return false;
        }

        var caller = Search.Lookup;
        Search.Lookup = called;
        depth++;
        var applied = called.SubtablesFor(buffer.Current.Glyph) is { } subtables && Apply(subtables);
        depth--;
        Search.Lookup = caller;
        return applied;
    }

    public Span<int> NewPositions() => matchedPositions.AsSpan(depth * InputMatch.MostGlyphs, InputMatch.MostGlyphs);

    public void ReplaceAndAdvance(ushort glyph)
    {
        Set(ref buffer.Current, glyph, GlyphClass.None, GlyphClass.None);
        buffer.Advance();
    }

    public void ReplaceByLigature(ushort glyph, GlyphClass guess)
    {
        ref var slot = ref buffer.Current;
        Set(ref slot, glyph, guess, GlyphClass.Ligated);
        slot.Class &= ~GlyphClass.Multiplied;
        buffer.Advance();
    }

    public void InsertPart(ushort glyph, GlyphClass guess)
    {
        var part = buffer.Current;
        Set(ref part, glyph, guess, GlyphClass.Multiplied);
        buffer.Insert(part);
    }

    private void ApplyForward(Lookup lookup)
    {
        buffer.AdvanceToStartOf(lookup);
        while (!buffer.IsAtEnd)
        {
            var applied = Search.Sees(buffer.Current) && Apply(lookup.SubtablesFor(buffer.Current.Glyph)!);
            if (!applied)
            {
                buffer.Advance();
            }
            else if (operationsLeft-- <= 0 || buffer.Count > mostGlyphs)
            {
                return;
            }

            buffer.AdvanceToStartOf(lookup);
        }
    }

    private ulong StartsOf(ushort glyph) => glyph < starts.Length ? starts[glyph] : 0;

    private bool Apply(LookupSubtable[] subtables)
    {
        foreach (var subtable in subtables)
        {
            if (subtable.Apply(this))
            {
                return true;
            }
        }

        return false;
    }

    private void Set(ref GlyphSlot slot, ushort glyph, GlyphClass guess, GlyphClass history)
    {
        var kept = (slot.Class | GlyphClass.Substituted | history) & GlyphClass.History;
        slot.Class = definitions.HasClasses ? kept | definitions.ClassOf(glyph)
            : guess != GlyphClass.None ? kept | guess
            : slot.Class | GlyphClass.Substituted | history;
        slot.Glyph = glyph;
        present |= StartsOf(glyph);
    }
}
