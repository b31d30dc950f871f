using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Shaping.Unicode;

namespace Ita.DocGen.Typesetting.Shaping;

/// <summary>
/// Characters to glyphs: as typed where the face has the glyph, else taken apart (é → e and accent),
/// marks sorted into canonical order, and put together again where the face has the whole.
/// </summary>
internal static class CharacterMapping
{
    private const int NonBreakingHyphen = 0x2011;
    private const int Hyphen = 0x2010;
    private const int MostMarksToSort = 32;

    public static void Map(GlyphBuffer buffer, FontFace face, CharacterTraits traits)
    {
        var mapped = MapWhileSimple(buffer.All, face);
        var isDecomposed = mapped < buffer.Count;
        if (isDecomposed)
        {
            buffer.MoveTo(mapped);
            MapRest(buffer, face);
        }

        if ((traits & CharacterTraits.Mark) == 0)
        {
            return;
        }

        SortMarks(buffer);
        if (isDecomposed || (traits & CharacterTraits.Diacritic) != 0)
        {
            Recompose(buffer, face);
        }
    }

    // Nearly all text: the face has each character, and nothing can be taken apart.
    private static int MapWhileSimple(Span<GlyphSlot> slots, FontFace face)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            var glyph = face.GlyphOf(slots[i].CodePoint);
            if (glyph == 0 || (i + 1 < slots.Length && IsMark(slots[i + 1]) && Decompositions.TryGet(slots[i].CodePoint, out _, out _)))
            {
                return i;
            }

            slots[i].Glyph = glyph;
        }

        return slots.Length;
    }

    private static void MapRest(GlyphBuffer buffer, FontFace face)
    {
        while (!buffer.IsAtEnd)
        {
            // A letter with marks is taken apart first, so that its marks can be sorted among each other.
            var startsCluster = buffer.Position + 1 < buffer.Count && IsMark(buffer[buffer.Position + 1]);
            MapCurrent(buffer, face, keepsWhole: !startsCluster && !IsMark(buffer.Current));
        }

        buffer.Rewind();
    }

    private static bool IsMark(in GlyphSlot slot) => (slot.Traits & CharacterTraits.Mark) != 0;

    private static void MapCurrent(GlyphBuffer buffer, FontFace face, bool keepsWhole)
    {
        ref var slot = ref buffer.Current;
        var codePoint = slot.CodePoint;
        var glyph = face.GlyphOf(codePoint);
        if ((glyph == 0 || !keepsWhole) && TryDecompose(buffer, face, codePoint, keepsWhole))
        {
            buffer.Drop();
            return;
        }

        if (glyph == 0 && UnicodeCharacters.SpaceOf(codePoint) is { } width && face.GlyphOf(' ') is > 0 and var space)
        {
            slot.Space = width;
            glyph = space;
        }
        else if (glyph == 0 && codePoint == NonBreakingHyphen)
        {
            glyph = face.GlyphOf(Hyphen);
        }

        slot.Glyph = glyph;
        buffer.Advance();
    }

    private static bool TryDecompose(GlyphBuffer buffer, FontFace face, int codePoint, bool keepsWhole)
    {
        if (!Decompositions.TryGet(codePoint, out var first, out var second) || (second != 0 && face.GlyphOf(second) == 0))
        {
            return false;
        }

        var hasFirst = face.GlyphOf(first) != 0;
        if (keepsWhole && hasFirst)
        {
            InsertPart(buffer, face, first);
        }
        else if (!TryDecompose(buffer, face, first, keepsWhole))
        {
            if (!hasFirst)
            {
                return false;
            }

            InsertPart(buffer, face, first);
        }

        if (second != 0)
        {
            InsertPart(buffer, face, second);
        }

        return true;
    }

    private static void InsertPart(GlyphBuffer buffer, FontFace face, int codePoint)
    {
        var part = buffer.Current;
        part.CodePoint = codePoint;
        part.Glyph = face.GlyphOf(codePoint);
        part.Traits = UnicodeCharacters.TraitsOf(codePoint);
        part.CombiningClass = UnicodeCharacters.CombiningClassOf(codePoint);
        buffer.Insert(part);
    }

    private static void SortMarks(GlyphBuffer buffer)
    {
        var slots = buffer.All;
        for (var start = 0; start < slots.Length; start++)
        {
            if (slots[start].CombiningClass == 0)
            {
                continue;
            }

            var end = start + 1;
            while (end < slots.Length && slots[end].CombiningClass != 0)
            {
                end++;
            }

            if (end - start is > 1 and <= MostMarksToSort)
            {
                SortByCombiningClass(buffer, start, end);
            }

            start = end;
        }
    }

    // Insertion keeps marks of one class in typed order, and clusters that trade places become one.
    private static void SortByCombiningClass(GlyphBuffer buffer, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            var j = i;
            while (j > start && buffer[j - 1].CombiningClass > buffer[i].CombiningClass)
            {
                j--;
            }

            if (j == i)
            {
                continue;
            }

            buffer.MergeClusters(j, i + 1);
            var moved = buffer[i];
            for (var k = i; k > j; k--)
            {
                buffer[k] = buffer[k - 1];
            }

            buffer[j] = moved;
        }
    }

    private static void Recompose(GlyphBuffer buffer, FontFace face)
    {
        if (buffer.Count == 0)
        {
            return;
        }

        var starter = 0;
        buffer.Advance();
        while (!buffer.IsAtEnd)
        {
            ref var mark = ref buffer.Current;
            var last = buffer.Position - 1;
            if (IsMark(mark) && (starter == last || buffer[last].CombiningClass < mark.CombiningClass) &&
                Decompositions.TryCompose(buffer[starter].CodePoint, mark.CodePoint, out var composed) &&
                face.GlyphOf(composed) is > 0 and var glyph)
            {
                buffer.MergeClusters(starter, buffer.Position + 1);
                ref var whole = ref buffer[starter];
                whole.CodePoint = composed;
                whole.Glyph = glyph;
                whole.Traits = UnicodeCharacters.TraitsOf(composed);
                whole.CombiningClass = UnicodeCharacters.CombiningClassOf(composed);
                buffer.Drop();
                continue;
            }

            var isStarter = mark.CombiningClass == 0;
            buffer.Advance();
            if (isStarter)
            {
                starter = buffer.Position - 1;
            }
        }

        buffer.Rewind();
    }
}
