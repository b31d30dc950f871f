using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>GPOS 2, format 1: kerning of named pairs.</summary>
internal sealed class GlyphPairPositioning(Coverage covered, GlyphPairPositioning.PairSet[] sets, bool movesSecond) : LookupSubtable
{
    public override Coverage Covered => covered;

    public static GlyphPairPositioning Read(TableReader table, LayoutBudget budget)
    {
        int firstFormat = table.U16(4);
        int secondFormat = table.U16(6);
        var sets = new PairSet[table.U16(8)];
        for (var i = 0; i < sets.Length; i++)
        {
            sets[i] = ReadSet(table.From(table.U16(10 + (i * 2))), firstFormat, secondFormat, budget);
        }

        return new(Coverage.Read(table.From(table.U16(2)), budget), sets, secondFormat != 0);
    }

    public override bool Apply(LookupApplication application)
    {
        var buffer = application.Buffer;
        var index = covered.IndexOf(buffer.Current.Glyph);
        if (index < 0 || index >= sets.Length)
        {
            return false;
        }

        var second = application.Search.FindNext(buffer.Position);
        if (second < 0)
        {
            return false;
        }

        var set = sets[index];
        var pair = Array.BinarySearch(set.Seconds, buffer[second].Glyph);
        if (pair < 0)
        {
            return false;
        }

        set.First[pair].ApplyTo(ref buffer.Current);
        set.Second[pair].ApplyTo(ref buffer[second]);
        buffer.MoveTo(movesSecond ? second + 1 : second);
        return true;
    }

    private static PairSet ReadSet(TableReader table, int firstFormat, int secondFormat, LayoutBudget budget)
    {
        int count = table.U16(0);
        budget.Spend(count * 2);
        var set = new PairSet(new ushort[count], new Adjustment[count], new Adjustment[count]);
        var firstSize = Adjustment.SizeOf(firstFormat);
        var size = 2 + firstSize + Adjustment.SizeOf(secondFormat);
        for (var i = 0; i < count; i++)
        {
            var record = 2 + (i * size);
            set.Seconds[i] = table.U16(record);
            set.First[i] = Adjustment.Read(table, record + 2, firstFormat);
            set.Second[i] = Adjustment.Read(table, record + 2 + firstSize, secondFormat);
        }

        return set;
    }

    internal sealed record PairSet(ushort[] Seconds, Adjustment[] First, Adjustment[] Second);
}
