using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Tests.Typesetting.Shaping;

/// <summary>
/// A font as they were before OpenType: Sarabun's letters, no rules, and the shifted marks in the private use area
/// (Windows places for most, Macintosh places for the tones that stand low beside a tall stem).
/// </summary>
internal static class PrivateUseFont
{
    private const int FirstShape = 600;

    public static FontFace Face { get; } = FontFace.Read(Build());

    private static byte[] Build()
    {
        var sarabun = FontLibrary.Sarabun.Face(bold: false, italic: false);
        string[] kept = ["head", "hhea", "maxp", "OS/2", "hmtx", "loca", "glyf", "name", "post"];
        return TrueTypeWriter.Write([.. kept.Select(tag => (tag, sarabun.Tables[tag].ToArray())), ("cmap", Cmap(sarabun))]);
    }

    private static byte[] Cmap(FontFace sarabun)
    {
        var letters = Enumerable.Range(' ', 95).Concat(Enumerable.Range(0x0E01, 58)).Concat(Enumerable.Range(0x0E3F, 29));
        var windows = Enumerable.Range(0xF700, 27).Where(codePoint => codePoint is < 0xF705 or > 0xF709);
        int[] macintosh = [0xF88C, 0xF88F, 0xF892, 0xF895, 0xF898];
        var groups = letters.Select(codePoint => (codePoint, glyph: (int)sarabun.GlyphOf(codePoint)))
            .Concat(windows.Concat(macintosh).Select((codePoint, index) => (codePoint, glyph: FirstShape + index)))
            .ToArray();

        var table = new TableBuilder()
            .U16(0).U16(1).U16(3).U16(10).U32(12)
            .U16(12).U16(0).U32((uint)(16 + (groups.Length * 12))).U32(0).U32((uint)groups.Length);
        foreach (var (codePoint, glyph) in groups)
        {
            table.U32((uint)codePoint).U32((uint)codePoint).U32((uint)glyph);
        }

        return table.ToArray();
    }
}
