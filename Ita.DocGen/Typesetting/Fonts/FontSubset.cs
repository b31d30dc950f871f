using System.Buffers.Binary;

namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>
/// A face cut down to the used glyphs, for embedding. Glyph numbers stay what they were, so shaped text needs no
/// renumbering; everything after the highest used glyph is dropped. Same glyphs in any order, same bytes out.
/// </summary>
public static class FontSubset
{
    private const int MaxShortOffset = 0xFFFF * 2;

    private static readonly string[] HintingTables = ["cvt ", "fpgm", "prep"];

    public static byte[] Write(FontFace face, IEnumerable<ushort> glyphs)
    {
        var used = Closure(face, face.AllowsSubsetting ? glyphs : AllGlyphs(face));
        var count = used[^1] + 1;
        var (glyf, offsets) = CutOutlines(face, used, count);
        var isLong = glyf.Length > MaxShortOffset;

        var tables = new List<(string, byte[])>
        {
            ("head", Head(face, isLong)),
            ("hhea", Hhea(face, count)),
            ("maxp", Maxp(face, count)),
            ("hmtx", Hmtx(face, used, count)),
            ("loca", Loca(offsets, isLong)),
            ("glyf", glyf),
        };
        tables.AddRange(HintingTables.Where(face.Tables.Has).Select(tag => (tag, face.Tables[tag].ToArray())));
        return TrueTypeWriter.Write(tables);
    }

    private static IEnumerable<ushort> AllGlyphs(FontFace face) => Enumerable.Range(0, face.GlyphCount).Select(glyph => (ushort)glyph);

    private static List<ushort> Closure(FontFace face, IEnumerable<ushort> glyphs)
    {
        var seen = new SortedSet<ushort>();
        var open = new Stack<ushort>(glyphs.Append((ushort)0));
        var components = new List<ushort>();
        while (open.TryPop(out var glyph))
        {
            if (glyph >= face.GlyphCount || !seen.Add(glyph))
            {
                continue;
            }

            components.Clear();
            GlyphComponents.AddTo(components, face.Glyphs[glyph]);
            foreach (var component in components.Where(component => !seen.Contains(component)))
            {
                open.Push(component);
            }
        }

        return [.. seen];
    }

    private static (byte[] Glyf, int[] Offsets) CutOutlines(FontFace face, List<ushort> used, int count)
    {
        var glyf = new byte[used.Sum(glyph => Even(face.Glyphs[glyph].Length))];
        var offsets = new int[count + 1];
        var (written, next) = (0, 0);
        foreach (var glyph in used)
        {
            offsets.AsSpan(next, glyph + 1 - next).Fill(written);
            var outline = face.Glyphs[glyph];
            outline.CopyTo(glyf.AsSpan(written));
            written += Even(outline.Length);
            next = glyph + 1;
        }

        offsets[count] = written;
        return (glyf, offsets);
    }

    private static int Even(int length) => (length + 1) & ~1;

    private static byte[] Head(FontFace face, bool isLong)
    {
        var head = face.Tables["head"][..54].ToArray();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), (short)(isLong ? 1 : 0));
        return head;
    }

    private static byte[] Hhea(FontFace face, int count)
    {
        var hhea = face.Tables["hhea"][..36].ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)count);
        return hhea;
    }

    private static byte[] Maxp(FontFace face, int count)
    {
        var maxp = face.Tables["maxp"].ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)count);
        return maxp;
    }

    private static byte[] Hmtx(FontFace face, List<ushort> used, int count)
    {
        var hmtx = new byte[count * 4];
        foreach (var glyph in used)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(glyph * 4), (ushort)face.AdvanceOf(glyph));
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan((glyph * 4) + 2), face.LeftBearingOf(glyph));
        }

        return hmtx;
    }

    private static byte[] Loca(int[] offsets, bool isLong)
    {
        var loca = new byte[offsets.Length * (isLong ? 4 : 2)];
        for (var i = 0; i < offsets.Length; i++)
        {
            if (isLong)
            {
                BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(i * 4), offsets[i]);
            }
            else
            {
                BinaryPrimitives.WriteUInt16BigEndian(loca.AsSpan(i * 2), (ushort)(offsets[i] / 2));
            }
        }

        return loca;
    }
}
