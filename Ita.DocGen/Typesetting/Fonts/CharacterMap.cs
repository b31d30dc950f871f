namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>
/// Code point → glyph, unpacked from cmap formats 4 and 12 into pages of 256, so that a look-up is two array reads.
/// Old symbol-encoded fonts keep their letters at U+F000; those answer for U+0000–U+00FF too, as everywhere else.
/// </summary>
internal sealed class CharacterMap
{
    private const int Unicode = 0;
    private const int Windows = 3;
    private const int WindowsSymbol = 0;

    private readonly ushort[]?[] pages = new ushort[0x1100][];
    private readonly int glyphCount;
    private bool isSymbol;

    private CharacterMap(int glyphCount) => this.glyphCount = glyphCount;

    public static CharacterMap Read(TableReader cmap, int glyphCount)
    {
        var map = new CharacterMap(glyphCount);
        var best = FindBestSubtable(cmap, out map.isSymbol);
        var table = cmap.From(best);
        switch (table.U16(0))
        {
            case 4:
                map.AddSegments(table);
                break;
            case 12:
                map.AddGroups(table);
                break;
            default:
                throw new DamagedFontException("cmap of an unknown format");
        }

        return map;
    }

    public ushort this[int codePoint]
    {
        get
        {
            if ((uint)codePoint > 0x10FFFF)
            {
                return 0;
            }

            var page = pages[codePoint >> 8];
            var glyph = page is null ? (ushort)0 : page[codePoint & 0xFF];
            return glyph == 0 && isSymbol && codePoint <= 0xFF ? this[0xF000 + codePoint] : glyph;
        }
    }

    private static int FindBestSubtable(TableReader cmap, out bool isSymbol)
    {
        var (best, bestRank) = (-1, 0);
        var count = cmap.U16(2);
        for (var i = 0; i < count; i++)
        {
            var record = 4 + (i * 8);
            var rank = RankOf(cmap.U16(record), cmap.U16(record + 2));
            if (rank > bestRank)
            {
                (best, bestRank) = (cmap.Offset32(record + 4), rank);
            }
        }

        isSymbol = bestRank == 1;
        return best >= 0 ? best : throw new DamagedFontException("no Unicode cmap");
    }

    // Full repertoire before BMP before symbol; Windows before the old Unicode platform.
    private static int RankOf(int platform, int encoding) => (platform, encoding) switch
    {
        (Windows, 10) => 9,
        (Unicode, 6) => 8,
        (Unicode, 4) => 7,
        (Windows, 1) => 6,
        (Unicode, 3) => 5,
        (Unicode, 2) => 4,
        (Unicode, 1) => 3,
        (Unicode, 0) => 2,
        (Windows, WindowsSymbol) => 1,
        _ => 0,
    };

    private void AddSegments(TableReader table)
    {
        var segments = table.U16(6) / 2;
        var ends = 14;
        var starts = ends + (segments * 2) + 2;
        var deltas = starts + (segments * 2);
        var offsets = deltas + (segments * 2);
        var next = 0;
        for (var i = 0; i < segments; i++)
        {
            int end = table.U16(ends + (i * 2));
            int delta = table.U16(deltas + (i * 2));
            int offset = table.U16(offsets + (i * 2));
            int start = table.U16(starts + (i * 2));

            // Segments ascend; taking each code once keeps a damaged table from being walked for minutes.
            for (var code = Math.Max(start, next); code <= end; code++)
            {
                int glyph = code;
                if (offset is not 0 and not 0xFFFF)
                {
                    var place = offsets + (i * 2) + offset + ((code - start) * 2);
                    glyph = place + 2 <= table.Length ? table.U16(place) : 0;
                    if (glyph == 0)
                    {
                        continue;
                    }
                }

                Add(code, (glyph + delta) & 0xFFFF);
            }

            next = Math.Max(next, end + 1);
        }
    }

    private void AddGroups(TableReader table)
    {
        var count = table.Offset32(12);
        long next = 0;
        for (var i = 0; i < count; i++)
        {
            var record = 16 + (i * 12);
            long start = table.U32(record);
            long end = Math.Min(table.U32(record + 4), 0x10FFFF);
            long first = table.U32(record + 8);
            for (var code = Math.Max(start, next); code <= end && first + code - start < glyphCount; code++)
            {
                Add((int)code, (int)(first + code - start));
            }

            next = Math.Max(next, end + 1);
        }
    }

    private void Add(int code, int glyph)
    {
        if (glyph == 0 || glyph >= glyphCount)
        {
            return;
        }

        var page = pages[code >> 8] ??= new ushort[256];
        page[code & 0xFF] = (ushort)glyph;
    }
}
