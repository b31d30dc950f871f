using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Tests.Typesetting.Shaping;

/// <summary>The outline of a glyph as closed rings of straight pieces, in font units.</summary>
internal static class GlyphContours
{
    private const int PiecesPerCurve = 8;

    public static IEnumerable<List<(double X, double Y)>> Of(FontFace face, ushort glyph)
    {
        var outline = face.Glyphs[glyph].ToArray();
        return outline.Length < 10 ? [] : new TableReader(outline).I16(0) < 0 ? Composite(face, outline) : Simple(outline);
    }

    // Only shifts: Sarabun's composites neither scale nor turn their parts.
    private static List<List<(double X, double Y)>> Composite(FontFace face, byte[] outline)
    {
        var table = new TableReader(outline);
        var rings = new List<List<(double, double)>>();
        var at = 10;
        int flags;
        do
        {
            flags = table.U16(at);
            (flags & 0xC8).ShouldBe(0, "a scaled part");
            var isWide = (flags & 1) != 0;
            var (x, y) = isWide ? (table.I16(at + 4), table.I16(at + 6)) : ((sbyte)table.U8(at + 4), (sbyte)table.U8(at + 5));
            rings.AddRange(Of(face, table.U16(at + 2)).Select(ring => ring.ConvertAll(point => (point.X + x, point.Y + y))));
            at += isWide ? 8 : 6;
        }
        while ((flags & 0x20) != 0);

        return rings;
    }

    private static IEnumerable<List<(double X, double Y)>> Simple(byte[] outline)
    {
        var points = Points(outline, out var ends);
        var start = 0;
        foreach (var end in ends)
        {
            yield return Flatten(points[start..(end + 1)]);
            start = end + 1;
        }
    }

    private static (double X, double Y, bool IsOn)[] Points(byte[] outline, out int[] ends)
    {
        var table = new TableReader(outline);
        ends = Array.ConvertAll(table.U16Array(10, table.I16(0)), end => (int)end);
        var at = 10 + (ends.Length * 2);
        at += 2 + table.U16(at);
        var flags = new byte[ends[^1] + 1];
        for (var i = 0; i < flags.Length;)
        {
            var flag = table.U8(at++);
            var repeats = (flag & 8) != 0 ? table.U8(at++) : 0;
            flags.AsSpan(i, repeats + 1).Fill(flag);
            i += repeats + 1;
        }

        var xs = Coordinates(outline, flags, ref at, shortBit: 2, sameBit: 16);
        var ys = Coordinates(outline, flags, ref at, shortBit: 4, sameBit: 32);
        return [.. flags.Select((flag, i) => ((double)xs[i], (double)ys[i], (flag & 1) != 0))];
    }

    private static int[] Coordinates(byte[] outline, byte[] flags, ref int at, int shortBit, int sameBit)
    {
        var table = new TableReader(outline);
        var values = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & shortBit) != 0)
            {
                value += (flags[i] & sameBit) != 0 ? table.U8(at) : -table.U8(at);
                at++;
            }
            else if ((flags[i] & sameBit) == 0)
            {
                value += table.I16(at);
                at += 2;
            }

            values[i] = value;
        }

        return values;
    }

    // Between two control points stands an unwritten point of the curve, half way.
    private static List<(double X, double Y)> Flatten((double X, double Y, bool IsOn)[] points)
    {
        var whole = new List<(double X, double Y, bool IsOn)>();
        for (var i = 0; i < points.Length; i++)
        {
            var (here, next) = (points[i], points[(i + 1) % points.Length]);
            whole.Add(here);
            if (!here.IsOn && !next.IsOn)
            {
                whole.Add(((here.X + next.X) / 2, (here.Y + next.Y) / 2, true));
            }
        }

        var first = whole.FindIndex(point => point.IsOn);
        var ring = new List<(double X, double Y)>();
        for (var i = 0; i < whole.Count; i++)
        {
            var here = whole[(first + i) % whole.Count];
            if (here.IsOn)
            {
                ring.Add((here.X, here.Y));
                continue;
            }

            var (from, to) = (ring[^1], whole[(first + i + 1) % whole.Count]);
            for (var piece = 1; piece < PiecesPerCurve; piece++)
            {
                var (t, u) = (piece / (double)PiecesPerCurve, 1 - (piece / (double)PiecesPerCurve));
                ring.Add(((u * u * from.X) + (2 * u * t * here.X) + (t * t * to.X), (u * u * from.Y) + (2 * u * t * here.Y) + (t * t * to.Y)));
            }
        }

        return ring;
    }
}
