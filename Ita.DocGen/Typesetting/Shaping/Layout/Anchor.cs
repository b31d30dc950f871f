using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>A point of a glyph that a mark is hung by. Device tables and outline points matter on low screens only.</summary>
internal readonly record struct Anchor(short X, short Y, bool Exists)
{
    /// <summary>The anchor an offset of the given table leads to; none for offset 0.</summary>
    public static Anchor ReadAt(TableReader table, int offset)
    {
        if (offset == 0)
        {
            return default;
        }

        var anchor = table.From(offset);
        return new(anchor.I16(2), anchor.I16(4), true);
    }

    public static Anchor[] ReadMatrix(TableReader table, int at, int rows, int columns, LayoutBudget budget)
    {
        var count = (long)rows * columns;
        if (count * 2 > table.Length)
        {
            throw new DamagedFontException("anchors end too early");
        }

        budget.Spend((int)count);
        var anchors = new Anchor[count];
        for (var i = 0; i < anchors.Length; i++)
        {
            anchors[i] = ReadAt(table, table.U16(at + (i * 2)));
        }

        return anchors;
    }
}
