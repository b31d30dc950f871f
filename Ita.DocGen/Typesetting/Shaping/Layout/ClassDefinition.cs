using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>Glyph → class number; 0 for every glyph that is not named.</summary>
internal sealed class ClassDefinition
{
    public static readonly ClassDefinition Empty = new(0, []);

    private readonly int first;
    private readonly ushort[] classes;

    private ClassDefinition(int first, ushort[] classes)
    {
        this.first = first;
        this.classes = classes;
    }

    public ushort this[ushort glyph]
    {
        get
        {
            var index = (uint)(glyph - first);
            return index < (uint)classes.Length ? classes[index] : (ushort)0;
        }
    }

    public static ClassDefinition Read(TableReader table, LayoutBudget budget)
    {
        switch (table.U16(0))
        {
            case 1:
                var count = table.U16(4);
                budget.Spend(count);
                return new(table.U16(2), table.U16Array(6, count));
            case 2:
                return ReadRanges(table, budget);
            default:
                throw new DamagedFontException("class definition of an unknown format");
        }
    }

    private static ClassDefinition ReadRanges(TableReader table, LayoutBudget budget)
    {
        var count = table.U16(2);
        if (count == 0)
        {
            return Empty;
        }

        var first = table.U16(4);
        var last = table.U16(4 + ((count - 1) * 6) + 2);
        if (last < first)
        {
            throw new DamagedFontException("class ranges are not sorted");
        }

        budget.Spend(last - first + 1);
        var classes = new ushort[last - first + 1];
        for (var i = 0; i < count; i++)
        {
            var record = 4 + (i * 6);
            int start = table.U16(record);
            int end = table.U16(record + 2);
            if (start < first || end > last || start > end || (i > 0 && start <= table.U16(record - 4)))
            {
                throw new DamagedFontException("class ranges are not sorted");
            }

            classes.AsSpan(start - first, end - start + 1).Fill(table.U16(record + 4));
        }

        return new(first, classes);
    }
}
