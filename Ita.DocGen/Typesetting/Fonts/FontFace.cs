using Ita.DocGen.Typesetting.Shaping.Layout;

namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>
/// One TrueType face: bytes in, measures, glyphs and layout rules out. Every table that typesetting needs is read and
/// checked at once, so that a damaged font is refused here and never in the middle of a page. Immutable.
/// </summary>
public sealed class FontFace
{
    private const int Restricted = 0x0002;
    private const int LenientRights = 0x000C;
    private const int NoSubsetting = 0x0100;
    private const int BitmapsOnly = 0x0200;

    private readonly FontMetrics metrics;
    private readonly CharacterMap characters;
    private readonly ushort[] advances;

    private FontFace(ReadOnlyMemory<byte> bytes, FontTables tables)
    {
        Bytes = bytes;
        Tables = tables;
        metrics = FontMetrics.Read(tables);
        var glyphCount = tables.Required("maxp").U16(4);
        Glyphs = GlyphTable.Read(tables, glyphCount, metrics.HasLongOffsets);
        characters = CharacterMap.Read(tables.Required("cmap"), glyphCount);
        advances = ReadAdvances(tables.Required("hmtx"), glyphCount, metrics.AdvanceCount);
        FamilyName = NameTable.Find(tables.Reader("name"), NameTable.TypographicFamily)
            ?? NameTable.Find(tables.Reader("name"), NameTable.Family) ?? "Unnamed";
        PostScriptName = PostScriptNameOf(NameTable.Find(tables.Reader("name"), NameTable.PostScript) ?? FamilyName);
        CapHeight = metrics.CapHeight > 0 ? metrics.CapHeight : TopOf('H');
        XHeight = metrics.XHeight > 0 ? metrics.XHeight : TopOf('x');
        Layout = FontLayout.Read(tables, glyphCount);
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    public int UnitsPerEm => metrics.UnitsPerEm;

    public int Ascender => metrics.Ascender;

    /// <summary>Below the base line, so negative.</summary>
    public int Descender => metrics.Descender;

    public int LineGap => metrics.LineGap;

    public int CapHeight { get; }

    public int XHeight { get; }

    public int UnderlinePosition => metrics.UnderlinePosition;

    public int UnderlineThickness => metrics.UnderlineThickness;

    /// <summary>Degrees, negative when the letters lean to the right.</summary>
    public int ItalicAngle => metrics.ItalicAngle;

    public BoundingBox BoundingBox => metrics.Box;

    public int WeightClass => metrics.WeightClass;

    public bool IsBold => metrics.IsBold;

    public bool IsItalic => metrics.IsItalic;

    public string PostScriptName { get; }

    public string FamilyName { get; }

    public int GlyphCount => Glyphs.Count;

    /// <summary>Whether the font's own rights (OS/2 fsType) let it stand inside a document that others open.</summary>
    public bool AllowsEmbedding =>
        (metrics.EmbeddingRights & BitmapsOnly) == 0 &&
        ((metrics.EmbeddingRights & Restricted) == 0 || (metrics.EmbeddingRights & LenientRights) != 0);

    /// <summary>Whether only the used glyphs may be embedded; otherwise all of them have to be.</summary>
    public bool AllowsSubsetting => (metrics.EmbeddingRights & NoSubsetting) == 0;

    internal FontTables Tables { get; }

    internal GlyphTable Glyphs { get; }

    internal FontLayout Layout { get; }

    /// <summary>Reads bytes that are known to be good; for a file of unknown origin ask <see cref="TryRead"/>.</summary>
    public static FontFace Read(ReadOnlyMemory<byte> bytes)
    {
        var result = TryRead(bytes);
        return result.Face ?? throw new InvalidDataException($"The font cannot be read: {result.Refusal}.");
    }

    public static FontReadResult TryRead(ReadOnlyMemory<byte> bytes)
    {
        var tables = FontTables.Read(bytes, out var refusal);
        if (tables is null)
        {
            return new(null, refusal);
        }

        if (!tables.Has("glyf"))
        {
            return new(null, tables.Has("CFF ") || tables.Has("CFF2") || tables.Has("EBDT") ? FontRefusal.NotTrueType : FontRefusal.Damaged);
        }

        try
        {
            return new(new FontFace(bytes, tables), FontRefusal.None);
        }
        catch (DamagedFontException)
        {
            return new(null, FontRefusal.Damaged);
        }
    }

    /// <summary>The glyph that draws a character; 0 when the face has none.</summary>
    public ushort GlyphOf(int codePoint) => characters[codePoint];

    public int AdvanceOf(ushort glyph) => glyph < advances.Length ? advances[glyph] : 0;

    /// <summary>The box of a glyph's outline; nothing for a blank one.</summary>
    public BoundingBox? BoxOf(ushort glyph) => glyph < GlyphCount ? Glyphs.BoxOf(glyph) : null;

    internal short LeftBearingOf(ushort glyph)
    {
        var hmtx = Tables.Reader("hmtx");
        var shortPart = (metrics.AdvanceCount * 4) + ((glyph - metrics.AdvanceCount) * 2);
        var place = glyph < metrics.AdvanceCount ? (glyph * 4) + 2 : shortPart;
        return place + 2 <= hmtx.Length ? hmtx.I16(place) : (short)0;
    }

    private static ushort[] ReadAdvances(TableReader hmtx, int glyphCount, int advanceCount)
    {
        if (advanceCount == 0 && glyphCount > 0)
        {
            throw new DamagedFontException("hmtx has no advances");
        }

        var advances = new ushort[glyphCount];
        for (var glyph = 0; glyph < glyphCount; glyph++)
        {
            advances[glyph] = glyph < advanceCount ? hmtx.U16(glyph * 4) : advances[glyph - 1];
        }

        return advances;
    }

    // PDF names allow only these; a font that calls itself something else still needs one.
    private static string PostScriptNameOf(string name)
    {
        var kept = string.Concat(name.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'));
        return kept.Length > 0 ? kept : "Font";
    }

    private int TopOf(char letter) => BoxOf(GlyphOf(letter))?.Top ?? UnitsPerEm / 2;
}
