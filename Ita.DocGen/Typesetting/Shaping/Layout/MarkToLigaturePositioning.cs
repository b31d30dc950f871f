using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>GPOS 5: a mark on the part of a ligature that it was typed after.</summary>
internal sealed class MarkToLigaturePositioning(Coverage marks, Coverage ligatures, MarkArray markArray, Anchor[][] anchors, int classCount) : LookupSubtable
{
    public override Coverage Covered => marks;

    public static MarkToLigaturePositioning Read(TableReader table, LayoutBudget budget)
    {
        int classCount = table.U16(6);
        var array = table.From(table.U16(10));
        var anchors = new Anchor[array.U16(0)][];
        for (var i = 0; i < anchors.Length; i++)
        {
            var attach = array.From(array.U16(2 + (i * 2)));
            anchors[i] = Anchor.ReadMatrix(attach, 2, attach.U16(0), classCount, budget);
        }

        return new(
            Coverage.Read(table.From(table.U16(2)), budget),
            Coverage.Read(table.From(table.U16(4)), budget),
            MarkArray.Read(table.From(table.U16(8)), budget),
            anchors,
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

        var carrier = application.Search.FindNonMark(buffer.Position);
        var row = carrier < 0 ? -1 : ligatures.IndexOf(buffer[carrier].Glyph);
        if (row < 0 || row >= anchors.Length || classCount == 0)
        {
            return false;
        }

        var components = anchors[row].Length / classCount;
        if (components == 0)
        {
            return false;
        }

        ref var slot = ref buffer.Current;
        var ligatureId = buffer[carrier].LigatureId;
        var component = ligatureId != 0 && ligatureId == slot.LigatureId && slot.LigatureComponent > 0
            ? Math.Min(components, slot.LigatureComponent) - 1
            : components - 1;
        return markArray.Attach(application, mark, carrier, anchors[row].AsSpan(component * classCount, classCount));
    }
}
