using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>GPOS 4: a vowel or tone mark on its consonant.</summary>
internal sealed class MarkToBasePositioning(Coverage marks, Coverage bases, MarkArray markArray, Anchor[] anchors, int classCount) : LookupSubtable
{
    public override Coverage Covered => marks;

    public static MarkToBasePositioning Read(TableReader table, LayoutBudget budget)
    {
        int classCount = table.U16(6);
        var baseArray = table.From(table.U16(10));
        return new(
            Coverage.Read(table.From(table.U16(2)), budget),
            Coverage.Read(table.From(table.U16(4)), budget),
            MarkArray.Read(table.From(table.U16(8)), budget),
            Anchor.ReadMatrix(baseArray, 2, baseArray.U16(0), classCount, budget),
            classCount);
    }

    public override bool Apply(LookupApplication application)
    {
        var buffer = application.Buffer;
        var mark = marks.IndexOf(buffer.Current.Glyph);
        if (mark < 0)
        {
            return false;
        }

        var carrier = application.Search.FindBase(buffer.Position);
        var row = carrier < 0 ? -1 : bases.IndexOf(buffer[carrier].Glyph);
        return row >= 0 && (row + 1) * classCount <= anchors.Length &&
            markArray.Attach(application, mark, carrier, anchors.AsSpan(row * classCount, classCount));
    }
}
