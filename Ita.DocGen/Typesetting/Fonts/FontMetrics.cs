namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>The measures of a whole face, gathered from head, hhea, OS/2 and post.</summary>
internal sealed record FontMetrics
{
    private const int UsesTypographicMetrics = 0x80;

    public int UnitsPerEm { get; private init; }

    public bool HasLongOffsets { get; private init; }

    public BoundingBox Box { get; private init; }

    public bool IsBold { get; private init; }

    public bool IsItalic { get; private init; }

    public int Ascender { get; private init; }

    public int Descender { get; private init; }

    public int LineGap { get; private init; }

    public int AdvanceCount { get; private init; }

    public int WeightClass { get; private init; } = 400;

    public int EmbeddingRights { get; private init; }

    public int CapHeight { get; private init; }

    public int XHeight { get; private init; }

    public int ItalicAngle { get; private init; }

    public int UnderlinePosition { get; private init; }

    public int UnderlineThickness { get; private init; }

    public static FontMetrics Read(FontTables tables)
    {
        var head = tables.Required("head");
        var hhea = tables.Required("hhea");
        var unitsPerEm = head.U16(18);
        if (head.Length < 54 || unitsPerEm is < 16 or > 16384 || head.U32(12) != 0x5F0F3CF5)
        {
            throw new DamagedFontException("head is not plausible");
        }

        var metrics = new FontMetrics
        {
            UnitsPerEm = unitsPerEm,
            HasLongOffsets = head.I16(50) != 0,
            Box = new(head.I16(36), head.I16(38), head.I16(40), head.I16(42)),
            IsBold = (head.U16(44) & 1) != 0,
            IsItalic = (head.U16(44) & 2) != 0,
            Ascender = hhea.I16(4),
            Descender = -Math.Abs((int)hhea.I16(6)),
            LineGap = hhea.I16(8),
            AdvanceCount = hhea.U16(34),
        };
        return metrics.WithPost(tables.Reader("post")).WithOs2(tables.Reader("OS/2"));
    }

    private FontMetrics WithPost(TableReader post) => post.Length < 12
        ? this with { UnderlinePosition = -UnitsPerEm / 10, UnderlineThickness = UnitsPerEm / 20 }
        : this with { ItalicAngle = (int)Math.Round(post.I32(4) / 65536.0), UnderlinePosition = post.I16(8), UnderlineThickness = post.I16(10) };

    private FontMetrics WithOs2(TableReader os2)
    {
        if (os2.Length < 78)
        {
            return this;
        }

        var selection = os2.U16(62);
        var hasHeights = os2.U16(0) >= 2 && os2.Length >= 90;
        var metrics = this with
        {
            WeightClass = os2.U16(4),
            EmbeddingRights = os2.U16(8),
            IsItalic = IsItalic || (selection & 1) != 0,
            IsBold = IsBold || (selection & 0x20) != 0,
            XHeight = hasHeights ? os2.I16(86) : 0,
            CapHeight = hasHeights ? os2.I16(88) : 0,
        };
        var typographic = (selection & UsesTypographicMetrics) != 0 || (Ascender == 0 && Descender == 0);
        return !typographic
            ? metrics
            : metrics with { Ascender = os2.I16(68), Descender = -Math.Abs((int)os2.I16(70)), LineGap = os2.I16(72) };
    }
}
