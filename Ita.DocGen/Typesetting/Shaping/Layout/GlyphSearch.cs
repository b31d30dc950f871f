using System.Runtime.CompilerServices;
using Ita.DocGen.Typesetting.Shaping.Unicode;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>Walks over the buffer as the present lookup sees it: some glyphs it looks through, others stop it.</summary>
internal sealed class GlyphSearch(GlyphBuffer buffer, GlyphDefinitions definitions, bool isPositioning)
{
    // No cluster stacks so many marks; a text that does would otherwise cost the square of its length.
    private const int FarthestMark = 64;

    private const LookupFlags MarkFilters = LookupFlags.UseMarkFilteringSet | LookupFlags.MarkAttachmentClass;

    private bool skipsJoiners;
    private FractionParts fractionParts;

    /// <summary>The lookup whose flags count; a called lookup takes the place of its caller while it works.</summary>
    public Lookup Lookup { get; set; } = null!;

    public void LookWith(in PlannedLookup planned)
    {
        Lookup = planned.Lookup;
        skipsJoiners = planned.SkipsJoiners;
        fractionParts = planned.For;
    }

    public bool Sees(in GlyphSlot slot) => IsForPartOf(slot) && Passes(slot, Lookup.Flags);

    /// <summary>Goes on to the next glyph that the lookup sees, and says whether it passes the test.</summary>
    public bool TryNext(ref int at, in GlyphTest test, bool isContext)
    {
        var count = buffer.Count;
        while (++at < count)
        {
            ref var slot = ref buffer[at];
            var sight = SightOf(slot, Lookup.Flags, isContext);
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
            var sight = SightOf(slot, Lookup.Flags, isContext: true);
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
            if (SightOf(buffer[i], Lookup.Flags, isContext: false) == Sight.Stops)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The mark or other glyph before a mark, seen through this lookup's mark filter alone; -1 for none.</summary>
    public int FindPreviousForMark(int at)
    {
        var flags = Lookup.Flags & ~LookupFlags.IgnoreClasses;
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
    public bool LooksThrough(in GlyphSlot slot) => SightOf(slot, Lookup.Flags, isContext: false) == Sight.Through;

    private bool IsForPartOf(in GlyphSlot slot) => fractionParts == FractionParts.None || (slot.Fraction & fractionParts) != 0;

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

        if (!slot.IsDrawnAsNothing)
        {
            return Sight.Stops;
        }

        var looksThroughNonJoiner = isPositioning || (isContext && skipsJoiners);
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
            ? definitions.MarkSetContains(Lookup.MarkSet, slot.Glyph)
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

    private enum Sight
    {
        Stops,
        ThroughUnlessMatched,
        Through,
    }
}
