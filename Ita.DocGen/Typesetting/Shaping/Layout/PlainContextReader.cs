using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>Context tables without backtrack and lookahead.</summary>
internal readonly ref struct PlainContextReader(TableReader table, LayoutBudget budget)
{
    private readonly TableReader table = table;

    public ContextRules Read() => table.U16(0) switch
    {
        1 => new(CoverageAt(2), null, false, ReadSets(4, null)),
        2 => ReadByClass(),
        3 => ReadByCoverage(),
        _ => throw new DamagedFontException("context of an unknown format"),
    };

    private Coverage CoverageAt(int at) => Coverage.Read(table.From(table.U16(at)), budget);

    private ContextRules ReadByClass()
    {
        var classes = ClassDefinition.Read(table.From(table.U16(4)), budget);
        return new(CoverageAt(2), classes, false, ReadSets(6, classes));
    }

    private ContextRules ReadByCoverage()
    {
        int count = table.U16(2);
        var input = ContextReading.Coverages(table, 6, count, budget);
        var calls = ContextReading.Calls(table, 6 + (count * 2), table.U16(4), budget);
        if (count == 0)
        {
            throw new DamagedFontException("context without input");
        }

        return new(input[0], null, true, [[new([], Array.ConvertAll(input[1..], GlyphTest.OneOf), [], calls)]]);
    }

    private SequenceRule[][] ReadSets(int at, ClassDefinition? classes)
    {
        var sets = new SequenceRule[table.U16(at)][];
        for (var i = 0; i < sets.Length; i++)
        {
            int offset = table.U16(at + 2 + (i * 2));
            sets[i] = offset == 0 ? [] : ReadSet(table.From(offset), classes);
        }

        return sets;
    }

    private SequenceRule[] ReadSet(TableReader set, ClassDefinition? classes)
    {
        var rules = new SequenceRule[set.U16(0)];
        for (var i = 0; i < rules.Length; i++)
        {
            var rule = set.From(set.U16(2 + (i * 2)));
            var following = Math.Max(0, rule.U16(0) - 1);
            var input = classes is null
                ? ContextReading.Glyphs(rule, 4, following, budget)
                : ContextReading.Classes(rule, 4, following, classes, budget);
            rules[i] = new([], input, [], ContextReading.Calls(rule, 4 + (following * 2), rule.U16(2), budget));
        }

        return rules;
    }
}
