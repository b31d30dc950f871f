using System.Text;

namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>
/// A tiny face of our own for the signs that Sarabun has not: ☐ ☑ ☒ ✓ ✗ ● ○ □. Drawn by code to Sarabun's measures,
/// so that a box stands on the base line as high as a digit. The same bytes on every run.
/// </summary>
public static class SymbolFont
{
    public const int UnitsPerEm = 1000;

    private const int Ascender = 1068;
    private const int Descender = -232;
    private const int CapHeight = 700;
    private const int XHeight = 500;
    private const string Family = "Ita Symbols";
    private const string PostScript = "ItaSymbols-Regular";

    private static readonly Lazy<byte[]> Built = new(Build);
    private static readonly Lazy<FontFace> Read = new(() => FontFace.Read(Built.Value));

    /// <summary>The TrueType file.</summary>
    public static ReadOnlyMemory<byte> Bytes => Built.Value;

    public static FontFace Face => Read.Value;

    private static byte[] Build()
    {
        var glyphs = SymbolGlyphs.All;
        var outlines = glyphs.Select(glyph => glyph.Outline.ToBytes()).ToArray();
        return TrueTypeWriter.Write(
        [
            ("head", Head(glyphs)),
            ("hhea", Hhea(glyphs)),
            ("maxp", Maxp(glyphs)),
            ("OS/2", Os2(glyphs)),
            ("hmtx", Hmtx(glyphs)),
            ("cmap", Cmap(glyphs)),
            ("loca", Loca(outlines)),
            ("glyf", outlines.SelectMany(outline => outline).ToArray()),
            ("name", Names()),
            ("post", Post()),
        ]);
    }

    private static BoundingBox BoxOf(IReadOnlyList<SymbolGlyph> glyphs)
    {
        var boxes = glyphs.Where(glyph => !glyph.Outline.IsEmpty).Select(glyph => glyph.Outline.Box).ToArray();
        return new(boxes.Min(box => box.Left), boxes.Min(box => box.Bottom), boxes.Max(box => box.Right), boxes.Max(box => box.Top));
    }

    private static byte[] Head(IReadOnlyList<SymbolGlyph> glyphs)
    {
        var box = BoxOf(glyphs);
        return new TableBuilder()
            .U32(0x00010000).U32(0x00010000).U32(0).U32(0x5F0F3CF5)
            .U16(0x0003).U16(UnitsPerEm)
            .Zeros(16)
            .I16(box.Left).I16(box.Bottom).I16(box.Right).I16(box.Top)
            .U16(0).U16(8).I16(2).I16(0).I16(0)
            .ToArray();
    }

    private static byte[] Hhea(IReadOnlyList<SymbolGlyph> glyphs)
    {
        var box = BoxOf(glyphs);
        return new TableBuilder()
            .U32(0x00010000).I16(Ascender).I16(Descender).I16(0)
            .U16(glyphs.Max(glyph => glyph.Advance)).I16(box.Left).I16(box.Left).I16(box.Right)
            .I16(1).I16(0).I16(0).Zeros(8).I16(0).U16(glyphs.Count)
            .ToArray();
    }

    private static byte[] Maxp(IReadOnlyList<SymbolGlyph> glyphs) => new TableBuilder()
        .U32(0x00010000).U16(glyphs.Count)
        .U16(glyphs.Max(glyph => glyph.Outline.PointCount)).U16(glyphs.Max(glyph => glyph.Outline.ContourCount))
        .U16(0).U16(0).U16(2).Zeros(16)
        .ToArray();

    private static byte[] Os2(IReadOnlyList<SymbolGlyph> glyphs) => new TableBuilder()
        .U16(4).I16(600).U16(400).U16(5).U16(0)
        .I16(650).I16(600).I16(0).I16(75).I16(650).I16(600).I16(0).I16(350).I16(50).I16(300).I16(0)
        .Zeros(10)
        .U32(0).U32(1u << 14).U32(0).U32(0).Bytes("ITA "u8)
        .U16(0x00C0).U16(glyphs.Skip(1).Min(glyph => glyph.CodePoint)).U16(glyphs.Max(glyph => glyph.CodePoint))
        .I16(Ascender).I16(Descender).I16(0).U16(Ascender).U16(-Descender)
        .U32(1).U32(0).I16(XHeight).I16(CapHeight).U16(0).U16(32).U16(0)
        .ToArray();

    private static byte[] Hmtx(IReadOnlyList<SymbolGlyph> glyphs)
    {
        var table = new TableBuilder();
        foreach (var glyph in glyphs)
        {
            table.U16(glyph.Advance).I16(glyph.Outline.IsEmpty ? 0 : glyph.Outline.Box.Left);
        }

        return table.ToArray();
    }

    private static byte[] Cmap(IReadOnlyList<SymbolGlyph> glyphs)
    {
        var mapped = glyphs.Select((glyph, index) => (glyph.CodePoint, index)).Skip(1).OrderBy(entry => entry.CodePoint).ToArray();
        var segments = mapped.Length + 1;
        var power = (int)Math.Log2(segments);
        var table = new TableBuilder()
            .U16(0).U16(1).U16(3).U16(1).U32(12)
            .U16(4).U16(16 + (segments * 8)).U16(0)
            .U16(segments * 2).U16(2 << power).U16(power).U16((segments * 2) - (2 << power));
        Array.ForEach(mapped, entry => table.U16(entry.CodePoint));
        table.U16(0xFFFF).U16(0);
        Array.ForEach(mapped, entry => table.U16(entry.CodePoint));
        table.U16(0xFFFF);
        Array.ForEach(mapped, entry => table.U16((entry.index - entry.CodePoint) & 0xFFFF));
        return table.U16(1).Zeros(segments * 2).ToArray();
    }

    private static byte[] Loca(byte[][] outlines)
    {
        var table = new TableBuilder().U16(0);
        var offset = 0;
        foreach (var outline in outlines)
        {
            offset += outline.Length;
            table.U16(offset / 2);
        }

        return table.ToArray();
    }

    private static byte[] Names()
    {
        (int Id, string Text)[] names = [(1, Family), (2, "Regular"), (3, PostScript), (4, Family), (5, "Version 1.000"), (6, PostScript)];
        var table = new TableBuilder().U16(0).U16(names.Length).U16(6 + (names.Length * 12));
        var offset = 0;
        foreach (var (id, text) in names)
        {
            table.U16(3).U16(1).U16(0x0409).U16(id).U16(text.Length * 2).U16(offset);
            offset += text.Length * 2;
        }

        return table.Bytes(Encoding.BigEndianUnicode.GetBytes(string.Concat(names.Select(name => name.Text)))).ToArray();
    }

    // Version 3: glyphs need no names, their Unicode stands in cmap.
    private static byte[] Post() => new TableBuilder().U32(0x00030000).U32(0).I16(-100).I16(50).Zeros(20).ToArray();
}
