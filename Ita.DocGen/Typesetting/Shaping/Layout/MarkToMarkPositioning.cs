using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>GPOS 6: a tone mark on the vowel above its consonant.</summary>
internal sealed class MarkToMarkPositioning(Coverage marks, Coverage carriers, MarkArray markArray, Anchor[] anchors, int classCount) : LookupSubtable
{
    public override Coverage Covered => marks;

    public static MarkToMarkPositioning Read(TableReader table, LayoutBudget budget)
    {
        int classCount = table.U16(6);
        var carrierArray = table.From(table.U16(10));
        return new(
            Coverage.Read(table.From(table.U16(2)), budget),
            Coverage.Read(table.From(table.U16(4)), budget),
            MarkArray.Read(table.From(table.U16(8)), budget),
            Anchor.ReadMatrix(carrierArray, 2, carrierArray.U16(0), classCount, budget),
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

        var carrier = application.Search.FindPreviousForMark(buffer.Position);
        if (carrier < 0 || !buffer[carrier].IsMark || !StandTogether(buffer.Current, buffer[carrier]))
        {
            return false;
        }

        var row = carriers.IndexOf(buffer[carrier].Glyph);
        return row >= 0 && (row + 1) * classCount <= anchors.Length &&
            markArray.Attach(application, mark, carrier, anchors.AsSpan(row * classCount, classCount));
    }

    // Both on the same base or ligature part; or one of them is itself a ligature of marks.
    private static bool StandTogether(in GlyphSlot mark, in GlyphSlot carrier) =>
        mark.LigatureId == carrier.LigatureId
            ? mark.LigatureId == 0 || mark.LigatureComponent == carrier.LigatureComponent
            : (mark.LigatureId > 0 && mark.LigatureComponent == 0) || (carrier.LigatureId > 0 && carrier.LigatureComponent == 0);
}
