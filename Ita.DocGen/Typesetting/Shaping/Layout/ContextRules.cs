using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>
/// GSUB 5 and 6, GPOS 7 and 8: rules that hold only beside certain glyphs (a tone mark drops where no vowel stands below it).
/// The three formats (by glyph, by class, by coverage) unpack into one kind of rule, sorted by what the rule begins with.
/// </summary>
internal sealed class ContextRules(Coverage covered, ClassDefinition? firstClasses, bool isOneRule, SequenceRule[][] rules) : LookupSubtable
{
    public override Coverage Covered => covered;

    public override IEnumerable<ushort> CalledLookups => rules.SelectMany(set => set).SelectMany(rule => rule.Calls).Select(call => call.Lookup);

    public static ContextRules ReadPlain(TableReader table, LayoutBudget budget) => new PlainContextReader(table, budget).Read();

    public static ContextRules ReadChained(TableReader table, LayoutBudget budget) => new ChainedContextReader(table, budget).Read();

    public override bool Apply(LookupApplication application)
    {
        var glyph = application.Buffer.Current.Glyph;
        var index = covered.IndexOf(glyph);
        if (index < 0)
        {
            return false;
        }

        var set = firstClasses?[glyph] ?? (isOneRule ? 0 : index);
        if (set >= rules.Length)
        {
            return false;
        }

        foreach (var rule in rules[set])
        {
            if (rule.Apply(application))
            {
                return true;
            }
        }

        return false;
    }
}
