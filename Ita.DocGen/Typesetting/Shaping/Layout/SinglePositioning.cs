using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>GPOS 1: moves one glyph, wherever it stands.</summary>
internal sealed class SinglePositioning(Coverage covered, Adjustment[] adjustments, bool isSame) : LookupSubtable
{
    public override Coverage Covered => covered;

    public static SinglePositioning Read(TableReader table, LayoutBudget budget)
    {
        var covered = Coverage.Read(table.From(table.U16(2)), budget);
        int format = table.U16(4);
        switch (table.U16(0))
        {
            case 1:
                return new(covered, [Adjustment.Read(table, 6, format)], isSame: true);
            case 2:
                var adjustments = new Adjustment[table.U16(6)];
                budget.Spend(adjustments.Length);
                for (var i = 0; i < adjustments.Length; i++)
                {
                    adjustments[i] = Adjustment.Read(table, 8 + (i * Adjustment.SizeOf(format)), format);
                }

                return new(covered, adjustments, isSame: false);
            default:
                throw new DamagedFontException("single positioning of an unknown format");
        }
    }

    public override bool Apply(LookupApplication application)
    {
        var index = covered.IndexOf(application.Buffer.Current.Glyph);
        if (index < 0 || (!isSame && index >= adjustments.Length))
        {
            return false;
        }

        adjustments[isSame ? 0 : index].ApplyTo(ref application.Buffer.Current);
        application.Buffer.Advance();
        return true;
    }
}
