using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>GSUB 4: one glyph for several (fi; nikhahit with a tone mark).</summary>
internal sealed class LigatureSubstitution(Coverage covered, Ligature[][] sets) : LookupSubtable
{
    public override Coverage Covered => covered;

    public static LigatureSubstitution Read(TableReader table, LayoutBudget budget)
    {
        var sets = new Ligature[table.U16(4)][];
        for (var i = 0; i < sets.Length; i++)
        {
            var set = table.From(table.U16(6 + (i * 2)));
            sets[i] = new Ligature[set.U16(0)];
            for (var j = 0; j < sets[i].Length; j++)
            {
                sets[i][j] = ReadLigature(set.From(set.U16(2 + (j * 2))), budget);
            }
        }

        return new(Coverage.Read(table.From(table.U16(2)), budget), sets);
    }

    public override bool Apply(LookupApplication application)
    {
        var index = covered.IndexOf(application.Buffer.Current.Glyph);
        if (index < 0 || index >= sets.Length)
        {
            return false;
        }

        foreach (var ligature in sets[index])
        {
            if (TryJoin(application, ligature))
            {
                return true;
            }
        }

        return false;
    }

    private static Ligature ReadLigature(TableReader table, LayoutBudget budget)
    {
        var count = Math.Max(0, table.U16(2) - 1);
        budget.Spend(count);
        return new(Array.ConvertAll(table.U16Array(4, count), GlyphTest.Glyph), table.U16(0));
    }

    private static bool TryJoin(LookupApplication application, Ligature ligature)
    {
        if (ligature.Following.Length == 0)
        {
            application.ReplaceAndAdvance(ligature.Glyph);
            return true;
        }

        var positions = application.NewPositions();
        if (!InputMatch.Try(application, ligature.Following, positions, out var components))
        {
            return false;
        }

        LigatureJoining.Join(application, positions[..(ligature.Following.Length + 1)], ligature.Glyph, components);
        return true;
    }
}
