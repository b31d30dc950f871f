using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>What plain and chained context tables have in common: tests in a row, and calls.</summary>
internal static class ContextReading
{
    public static GlyphTest[] Glyphs(TableReader table, int at, int count, LayoutBudget budget)
    {
        budget.Spend(count);
        return Array.ConvertAll(table.U16Array(at, count), GlyphTest.Glyph);
    }

    public static GlyphTest[] Classes(TableReader table, int at, int count, ClassDefinition classes, LayoutBudget budget)
    {
        budget.Spend(count);
        return Array.ConvertAll(table.U16Array(at, count), value => GlyphTest.Class(value, classes));
    }

    public static Coverage[] Coverages(TableReader table, int at, int count, LayoutBudget budget)
    {
        var coverages = new Coverage[count];
        for (var i = 0; i < count; i++)
        {
            coverages[i] = Coverage.Read(table.From(table.U16(at + (i * 2))), budget);
        }

        return coverages;
    }

    public static LookupCall[] Calls(TableReader table, int at, int count, LayoutBudget budget)
    {
        budget.Spend(count);
        var calls = new LookupCall[count];
        for (var i = 0; i < count; i++)
        {
            calls[i] = new(table.U16(at + (i * 4)), table.U16(at + (i * 4) + 2));
        }

        return calls;
    }
}
