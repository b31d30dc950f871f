using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>Context tables that also look back and ahead.</summary>
internal readonly ref struct ChainedContextReader(TableReader table, LayoutBudget budget)
{
    private readonly TableReader table = table;

    public ContextRules Read()
    {
        switch (table.U16(0))
        {
            case 1:
                return new(CoverageAt(2), null, false, ReadSets(4, null));
            case 2:
                var classes = new[] { ClassesAt(4), ClassesAt(6), ClassesAt(8) };
                return new(CoverageAt(2), classes[1], false, ReadSets(10, classes));
            case 3:
                return ReadByCoverage();
            default:
                throw new DamagedFontException("chained context of an unknown format");
        }
    }

    private Coverage CoverageAt(int at) => Coverage.Read(table.From(table.U16(at)), budget);

    private ClassDefinition ClassesAt(int at) =>
        table.U16(at) == 0 ? ClassDefinition.Empty : ClassDefinition.Read(table.From(table.U16(at)), budget);

    private ContextRules ReadByCoverage()
    {
        var at = 2;
        var backtrack = NextCoverages(ref at);
        var input = NextCoverages(ref at);
        var lookahead = NextCoverages(ref at);
        var calls = ContextReading.Calls(table, at + 2, table.U16(at), budget);
        if (input.Length == 0)
        {
            throw new DamagedFontException("context without input");
        }

        var rule = new SequenceRule(
            Array.ConvertAll(backtrack, GlyphTest.OneOf),
            Array.ConvertAll(input[1..], GlyphTest.OneOf),
            Array.ConvertAll(lookahead, GlyphTest.OneOf),
            calls);
        return new(input[0], null, true, [[rule]]);
    }

    private Coverage[] NextCoverages(ref int at)
    {
        int count = table.U16(at);
        var coverages = ContextReading.Coverages(table, at + 2, count, budget);
        at += 2 + (count * 2);
        return coverages;
    }

    private SequenceRule[][] ReadSets(int at, ClassDefinition[]? classes)
    {
        var sets = new SequenceRule[table.U16(at)][];
        for (var i = 0; i < sets.Length; i++)
        {
            int offset = table.U16(at + 2 + (i * 2));
            sets[i] = offset == 0 ? [] : ReadSet(table.From(offset), classes);
        }

        return sets;
    }

    private SequenceRule[] ReadSet(TableReader set, ClassDefinition[]? classes)
    {
        var rules = new SequenceRule[set.U16(0)];
        for (var i = 0; i < rules.Length; i++)
        {
            var rule = set.From(set.U16(2 + (i * 2)));
            var at = 0;
            var backtrack = NextTests(rule, ref at, 0, classes?[0]);
            var following = NextTests(rule, ref at, 1, classes?[1]);
            var lookahead = NextTests(rule, ref at, 0, classes?[2]);
            rules[i] = new(backtrack, following, lookahead, ContextReading.Calls(rule, at + 2, rule.U16(at), budget));
        }

        return rules;
    }

    // The input's count includes the first glyph, which the coverage has matched already.
    private GlyphTest[] NextTests(TableReader rule, ref int at, int alreadyMatched, ClassDefinition? classes)
    {
        var count = Math.Max(0, rule.U16(at) - alreadyMatched);
        var tests = classes is null
            ? ContextReading.Glyphs(rule, at + 2, count, budget)
            : ContextReading.Classes(rule, at + 2, count, classes, budget);
        at += 2 + (count * 2);
        return tests;
    }
}
