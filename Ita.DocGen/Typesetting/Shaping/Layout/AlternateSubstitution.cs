using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>GSUB 3: a choice of shapes, of which a feature that is merely on takes the first.</summary>
internal static class AlternateSubstitution
{
    public static SingleSubstitution Read(TableReader table, LayoutBudget budget)
    {
        var firsts = new ushort[table.U16(4)];
        for (var i = 0; i < firsts.Length; i++)
        {
            firsts[i] = table.From(table.U16(6 + (i * 2))).U16(2);
        }

        return new SingleSubstitution(Coverage.Read(table.From(table.U16(2)), budget), 0, firsts);
    }
}
