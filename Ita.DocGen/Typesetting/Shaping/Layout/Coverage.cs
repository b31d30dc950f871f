using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>A sorted set of glyphs, each with its index in the subtable's arrays.</summary>
internal sealed class Coverage
{
    private readonly ushort[] starts;
    private readonly ushort[] ends;
    private readonly ushort[] firstIndexes;

    private Coverage(int ranges)
    {
        starts = new ushort[ranges];
        ends = new ushort[ranges];
        firstIndexes = new ushort[ranges];
    }

    public static Coverage Read(TableReader table, LayoutBudget budget)
    {
        var count = table.U16(2);
        budget.Spend(count);
        return table.U16(0) switch
        {
            1 => ReadGlyphs(table, count),
            2 => ReadRanges(table, count, budget),
            _ => throw new DamagedFontException("coverage of an unknown format"),
        };
    }

    /// <summary>The index of a glyph, or -1.</summary>
    public int IndexOf(ushort glyph)
    {
        var (low, high) = (0, starts.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (glyph < starts[middle])
            {
                high = middle - 1;
            }
            else if (glyph > ends[middle])
            {
                low = middle + 1;
            }
            else
            {
                return firstIndexes[middle] + glyph - starts[middle];
            }
        }

        return -1;
    }

    public bool Contains(ushort glyph) => IndexOf(glyph) >= 0;

    public bool IsEmpty => starts.Length == 0;

    public ushort First => starts[0];

    public ushort Last => ends[^1];

    public IEnumerable<ushort> Glyphs
    {
        get
        {
            for (var range = 0; range < starts.Length; range++)
            {
                for (int glyph = starts[range]; glyph <= ends[range]; glyph++)
                {
                    yield return (ushort)glyph;
                }
            }
        }
    }

    // Neighbouring glyphs become one range, so that the search is as short as the table allows.
    private static Coverage ReadGlyphs(TableReader table, int count)
    {
        var glyphs = table.U16Array(4, count);
        var ranges = 0;
        for (var i = 0; i < count; i++)
        {
            if (i > 0 && glyphs[i] <= glyphs[i - 1])
            {
                throw new DamagedFontException("coverage is not sorted");
            }

            ranges += i == 0 || glyphs[i] != glyphs[i - 1] + 1 ? 1 : 0;
        }

        var coverage = new Coverage(ranges);
        var range = -1;
        for (var i = 0; i < count; i++)
        {
            if (i == 0 || glyphs[i] != glyphs[i - 1] + 1)
            {
                range++;
                coverage.starts[range] = glyphs[i];
                coverage.firstIndexes[range] = (ushort)i;
            }

            coverage.ends[range] = glyphs[i];
        }

        return coverage;
    }

    private static Coverage ReadRanges(TableReader table, int count, LayoutBudget budget)
    {
        var coverage = new Coverage(count);
        for (var i = 0; i < count; i++)
        {
            var record = 4 + (i * 6);
            coverage.starts[i] = table.U16(record);
            coverage.ends[i] = table.U16(record + 2);
            coverage.firstIndexes[i] = table.U16(record + 4);
            if (coverage.starts[i] > coverage.ends[i] || (i > 0 && coverage.starts[i] <= coverage.ends[i - 1]))
            {
                throw new DamagedFontException("coverage is not sorted");
            }

            budget.Spend(coverage.ends[i] - coverage.starts[i]);
        }

        return coverage;
    }
}
