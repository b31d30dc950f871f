using System.Runtime.CompilerServices;
using Ita.DocGen.Typesetting.Shaping.Unicode;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>
/// One table's lookups at work on one buffer: what the present lookup looks through, how its patterns walk
/// over the glyphs, and a bound on all of it.
/// </summary>
internal sealed class LookupApplication(GlyphBuffer buffer, LayoutTable table, GlyphDefinitions definitions)
{
    private const int DeepestNesting = 64;

    // No cluster stacks so many marks; a text that does would otherwise cost the square of its length.
    private const int FarthestMark = 64;

    private const LookupFlags MarkFilters = LookupFlags.UseMarkFilteringSet | LookupFlags.MarkAttachmentClass;

    private Lookup lookup = null!;
    private bool skipsJoiners;
    private FractionParts fractionParts;
    private ulong[] starts = [];
    private ulong present;
    private int depth;
    private int operationsLeft;
    private int mostGlyphs;

    // Room for the matched places of every rule that may be under way at once, one rule a nesting.
    private readonly int[] matchedPositions = new int[(DeepestNesting + 1) * InputMatch.MostGlyphs];

    public GlyphBuffer Buffer => buffer;

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
                (lookup, skipsJoiners, fractionParts) = (planned.Lookup, planned.SkipsJoiners, planned.For);
                ApplyForward();
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

        var caller = lookup;
        lookup = called;
        depth++;
        var applied = lookup.SubtablesFor(buffer.Current.Glyph) is { } subtables && Apply(subtables);
        depth--;
        lookup = caller;
        return applied;
    }

    public Span<int> NewPositions() => matchedPositions.AsSpan(depth * InputMatch.MostGlyphs, InputMatch.MostGlyphs);

    public void Replace(ushort glyph) => Set(ref buffer.Current, glyph, GlyphClass.None, GlyphClass.None);

    public void ReplaceAndAdvance(ushort glyph)
    {
        Replace(glyph);
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

    /// <summary>Goes on to the next glyph that the lookup sees, and says whether it passes the test.</summary>
    public bool TryNext(ref int at, in GlyphTest test, bool isContext)
    {
        var count = buffer.Count;
        while (++at < count)
        {
            ref var slot = ref buffer[at];
            var sight = SightOf(slot, lookup.Flags, isContext);
            if (sight == Sight.Through)
            {
                continue;
            }

            if ((isContext || IsForPartOf(slot)) && test.Accepts(slot.Glyph))
            {
                return true;
            }

            if (sight == Sight.Stops)
            {
                return false;
            }
        }

        return false;
    }

    public bool TryPrevious(ref int at, in GlyphTest test)
    {
        while (--at >= 0)
        {
            ref var slot = ref buffer[at];
            var sight = SightOf(slot, lookup.Flags, isContext: true);
            if (sight == Sight.Through)
            {
                continue;
            }

            if (test.Accepts(slot.Glyph))
            {
                return true;
            }

            if (sight == Sight.Stops)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The next glyph that the lookup sees, whatever it is; -1 for none.</summary>
    public int FindNext(int at)
    {
        for (var i = at + 1; i < buffer.Count; i++)
        {
            if (SightOf(buffer[i], lookup.Flags, isContext: false) == Sight.Stops)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The mark or other glyph before a mark, seen through this lookup's mark filter alone; -1 for none.</summary>
    public int FindPreviousForMark(int at)
    {
        var flags = lookup.Flags & ~LookupFlags.IgnoreClasses;
        for (var i = at - 1; i >= Math.Max(0, at - FarthestMark); i--)
        {
            if (SightOf(buffer[i], flags, isContext: false) == Sight.Stops)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The glyph before a mark that is no mark itself, for the mark to stand on; -1 for none.</summary>
    public int FindBase(int at)
    {
        var carrier = FindNonMark(at);
        while (carrier >= 0 && IsLaterPart(carrier))
        {
            carrier = FindNonMark(carrier);
        }

        return carrier;
    }

    public int FindNonMark(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - FarthestMark); i--)
        {
            if (SightOf(buffer[i], LookupFlags.IgnoreMarks, isContext: false) == Sight.Stops)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the lookup looks through this glyph as if it were not there.</summary>
    public bool LooksThrough(in GlyphSlot slot) => SightOf(slot, lookup.Flags, isContext: false) == Sight.Through;

    private void ApplyForward()
    {
        buffer.AdvanceToStartOf(lookup);
        while (!buffer.IsAtEnd)
        {
            ref var slot = ref buffer.Current;
            var applied = IsForPartOf(slot) && Passes(slot, lookup.Flags) && Apply(lookup.SubtablesFor(slot.Glyph)!);
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

    private bool IsForPartOf(in GlyphSlot slot) => fractionParts == FractionParts.None || (slot.Fraction & fractionParts) != 0;

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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Sight SightOf(in GlyphSlot slot, LookupFlags flags, bool isContext)
    {
        if (((int)slot.Class & (int)(flags & LookupFlags.IgnoreClasses)) != 0)
        {
            return Sight.Through;
        }

        var isPlain = (flags & MarkFilters) == 0 && (slot.Traits & CharacterTraits.Ignorable) == 0;
        return isPlain ? Sight.Stops : SightOfSpecial(slot, flags, isContext);
    }

    private Sight SightOfSpecial(in GlyphSlot slot, LookupFlags flags, bool isContext)
    {
        if (!Passes(slot, flags))
        {
            return Sight.Through;
        }

        if (!slot.IsVisiblyIgnorable)
        {
            return Sight.Stops;
        }

        var looksThroughNonJoiner = table.IsPositioning || (isContext && skipsJoiners);
        var looksThroughJoiner = isContext || skipsJoiners;
        var blocked =
            (!looksThroughNonJoiner && (slot.Traits & CharacterTraits.ZeroWidthNonJoiner) != 0) ||
            (!looksThroughJoiner && (slot.Traits & CharacterTraits.ZeroWidthJoiner) != 0);
        return blocked ? Sight.Stops : Sight.ThroughUnlessMatched;
    }

    private bool Passes(in GlyphSlot slot, LookupFlags flags)
    {
        if (((int)slot.Class & (int)(flags & LookupFlags.IgnoreClasses)) != 0)
        {
            return false;
        }

        if (!slot.IsMark || (flags & MarkFilters) == 0)
        {
            return true;
        }

        return (flags & LookupFlags.UseMarkFilteringSet) != 0
            ? definitions.MarkSetContains(lookup.MarkSet, slot.Glyph)
            : (int)(flags & LookupFlags.MarkAttachmentClass) == (int)(slot.Class & GlyphClass.AttachmentClass);
    }

    // Of one glyph split into several, marks stand on the first part only, unless a mark came between.
    private bool IsLaterPart(int at)
    {
        ref var slot = ref buffer[at];
        if (!slot.Has(GlyphClass.Multiplied) || slot.LigatureComponent == 0 || at == 0)
        {
            return false;
        }

        ref var before = ref buffer[at - 1];
        return !before.IsMark && before.Has(GlyphClass.Multiplied) &&
            before.LigatureId == slot.LigatureId && slot.LigatureComponent == before.LigatureComponent + 1;
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

    private enum Sight
    {
        Stops,
        ThroughUnlessMatched,
        Through,
    }
}
