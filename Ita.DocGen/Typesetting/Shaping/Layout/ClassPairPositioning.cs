using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>GPOS 2, format 2: kerning of classes of glyphs with one another.</summary>
internal sealed class ClassPairPositioning : LookupSubtable
{
    private readonly Coverage covered;
    private readonly ClassDefinition firstClasses;
    private readonly ClassDefinition secondClasses;
    private readonly int firstCount;
    private readonly int secondCount;
    private readonly Adjustment[] first;
    private readonly Adjustment[] second;

    private ClassPairPositioning(TableReader table, LayoutBudget budget)
    {
        covered = Coverage.Read(table.From(table.U16(2)), budget);
        int firstFormat = table.U16(4);
        int secondFormat = table.U16(6);
        firstClasses = ClassDefinition.Read(table.From(table.U16(8)), budget);
        secondClasses = ClassDefinition.Read(table.From(table.U16(10)), budget);
        firstCount = table.U16(12);
        secondCount = table.U16(14);
        var firstSize = Adjustment.SizeOf(firstFormat);
        var size = firstSize + Adjustment.SizeOf(secondFormat);
        if ((long)firstCount * secondCount * size > table.Length)
        {
            throw new DamagedFontException("class pairs end too early");
        }

        var count = firstCount * secondCount;
        budget.Spend(count);
        first = new Adjustment[count];
        second = secondFormat == 0 ? [] : new Adjustment[count];
        for (var i = 0; i < count; i++)
        {
            first[i] = Adjustment.Read(table, 16 + (i * size), firstFormat);
            if (secondFormat != 0)
            {
                second[i] = Adjustment.Read(table, 16 + (i * size) + firstSize, secondFormat);
            }
        }
    }

    public override Coverage Covered => covered;

    public static ClassPairPositioning Read(TableReader table, LayoutBudget budget) =>
        table.U16(0) == 2 ? new(table, budget) : throw new DamagedFontException("pair positioning of an unknown format");

    public override bool Apply(LookupApplication application)
    {
        var buffer = application.Buffer;
        var glyph = buffer.Current.Glyph;
        if (!covered.Contains(glyph))
        {
            return false;
        }

        var next = application.Search.FindNext(buffer.Position);
        if (next < 0)
        {
            return false;
        }

        var (row, column) = (firstClasses[glyph], secondClasses[buffer[next].Glyph]);
        if (column == 0 || row >= firstCount || column >= secondCount)
        {
            return false;
        }

        var cell = (row * secondCount) + column;
        first[cell].ApplyTo(ref buffer.Current);
        if (second.Length > 0)
        {
            second[cell].ApplyTo(ref buffer[next]);
            next++;
        }

        buffer.MoveTo(next);
        return true;
    }
}
