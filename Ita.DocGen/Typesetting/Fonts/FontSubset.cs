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

    public static byte[] Write(FontFace face, IEnumerable<ushort> glyphs) => Write(face, glyphs, []);

    /// <summary>The number of the first composite in a subset of these glyphs; the others follow it.</summary>
    public static int FirstComposite(FontFace face, IEnumerable<ushort> glyphs) => ClosureOf(face, glyphs)[^1] + 1;

    /// <summary>The used glyphs, and behind them new ones put together from them.</summary>
    public static byte[] Write(FontFace face, IEnumerable<ushort> glyphs, IReadOnlyList<CompositeGlyph> composites)
    {
        var used = ClosureOf(face, glyphs);
        var count = used[^1] + 1 + composites.Count;
        var (glyf, offsets) = CutOutlines(face, used, count, composites);
        var isLong = glyf.Length > MaxShortOffset;

        var tables = new List<(string, byte[])>
        {
            ("head", Head(face, isLong)),
            ("hhea", Hhea(face, count)),
            ("maxp", Maxp(face, count, composites)),
            ("hmtx", Hmtx(face, used, count, composites)),
            ("loca", Loca(offsets, isLong)),
            ("glyf", glyf),
        };
        tables.AddRange(HintingTables.Where(face.Tables.Has).Select(tag => (tag, face.Tables[tag].ToArray())));
        return TrueTypeWriter.Write(tables);
    }

    private static List<ushort> ClosureOf(FontFace face, IEnumerable<ushort> glyphs) => Closure(face, face.AllowsSubsetting ? glyphs : AllGlyphs(face));

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

    private static (byte[] Glyf, int[] Offsets) CutOutlines(FontFace face, List<ushort> used, int count, IReadOnlyList<CompositeGlyph> composites)
    {
        var made = composites.Select(composite => composite.Outline(face)).ToList();
        var glyf = new byte[used.Sum(glyph => Even(face.Glyphs[glyph].Length)) + made.Sum(outline => Even(outline.Length))];
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

        foreach (var outline in made)
        {
            offsets[next++] = written;
            outline.CopyTo(glyf.AsSpan(written));
            written += Even(outline.Length);
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

    private static byte[] Maxp(FontFace face, int count, IReadOnlyList<CompositeGlyph> composites)
    {
        var maxp = face.Tables["maxp"].ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)count);
        if (composites.Count > 0 && maxp.Length >= 32)
        {
            var most = Math.Max(BinaryPrimitives.ReadUInt16BigEndian(maxp.AsSpan(28)), composites.Max(composite => composite.Parts.Length));
            BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(28), (ushort)most);
            BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(30), (ushort)(BinaryPrimitives.ReadUInt16BigEndian(maxp.AsSpan(30)) + 1));
        }

        return maxp;
    }

    private static byte[] Hmtx(FontFace face, List<ushort> used, int count, IReadOnlyList<CompositeGlyph> composites)
    {
        var hmtx = new byte[count * 4];
        foreach (var glyph in used)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(glyph * 4), (ushort)face.AdvanceOf(glyph));
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan((glyph * 4) + 2), face.LeftBearingOf(glyph));
        }

        for (var i = 0; i < composites.Count; i++)
        {
            var at = (count - composites.Count + i) * 4;
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(at), (ushort)composites[i].Advance);
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan(at + 2), (short)composites[i].BoxIn(face).Left);
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
