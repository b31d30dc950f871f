using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>GSUB 2: several glyphs for one, or none at all.</summary>
internal sealed class MultipleSubstitution(Coverage covered, ushort[][] sequences) : LookupSubtable
{
    public override Coverage Covered => covered;

    public static MultipleSubstitution Read(TableReader table, LayoutBudget budget)
    {
        var sequences = new ushort[table.U16(4)][];
        for (var i = 0; i < sequences.Length; i++)
        {
            var sequence = table.From(table.U16(6 + (i * 2)));
            budget.Spend(sequence.U16(0));
            sequences[i] = sequence.U16Array(2, sequence.U16(0));
        }

        return new(Coverage.Read(table.From(table.U16(2)), budget), sequences);
    }

    public override bool Apply(LookupApplication application)
    {
        var buffer = application.Buffer;
        var index = covered.IndexOf(buffer.Current.Glyph);
        if (index < 0 || index >= sequences.Length)
        {
            return false;
        }

        var sequence = sequences[index];
        switch (sequence.Length)
        {
            case 0:
                buffer.Delete();
                return true;
            case 1:
                application.ReplaceAndAdvance(sequence[0]);
                return true;
        }

        var guess = buffer.Current.Has(GlyphClass.Ligature) ? GlyphClass.Base : GlyphClass.None;
        for (var part = 0; part < sequence.Length; part++)
        {
            if (buffer.Current.LigatureId == 0)
            {
                buffer.Current.BecomeComponent(0, part);
            }

            application.InsertPart(sequence[part], guess);
        }

        buffer.Drop();
        return true;
    }
}
