using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>GSUB 1: one glyph for one (ญ with a foot → without).</summary>
internal sealed class SingleSubstitution(Coverage covered, ushort delta, ushort[] substitutes) : LookupSubtable
{
    public override Coverage Covered => covered;

    public static SingleSubstitution Read(TableReader table, LayoutBudget budget)
    {
        var covered = Coverage.Read(table.From(table.U16(2)), budget);
        return table.U16(0) switch
        {
            1 => new(covered, table.U16(4), []),
            2 => new(covered, 0, table.U16Array(6, table.U16(4))),
            _ => throw new DamagedFontException("single substitution of an unknown format"),
        };
    }

    public override bool Apply(LookupApplication application)
    {
        var glyph = application.Buffer.Current.Glyph;
        var index = covered.IndexOf(glyph);
        if (index < 0 || (substitutes.Length > 0 && index >= substitutes.Length))
        {
            return false;
        }

        application.ReplaceAndAdvance(substitutes.Length > 0 ? substitutes[index] : (ushort)(glyph + delta));
        return true;
    }
}
