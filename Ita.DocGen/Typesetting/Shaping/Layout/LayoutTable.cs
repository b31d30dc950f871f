using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>
/// GSUB or GPOS: scripts → features → lookups. Only the lookups that default features reach are unpacked;
/// the alternates of a designer's palette stay where they are.
/// </summary>
internal sealed class LayoutTable
{
    private readonly Lookup?[] lookups;
    private readonly Dictionary<string, ScriptPlan> plans = new(StringComparer.Ordinal);

    private LayoutTable(bool isPositioning, int lookupCount)
    {
        IsPositioning = isPositioning;
        lookups = new Lookup?[lookupCount];
    }

    public bool IsPositioning { get; }

    public Lookup? this[ushort index] => index < lookups.Length ? lookups[index] : null;

    public static LayoutTable? Read(TableReader table, bool isPositioning, int glyphCount, LayoutBudget budget)
    {
        if (table.IsEmpty)
        {
            return null;
        }

        var lookupList = table.From(table.U16(8));
        var layout = new LayoutTable(isPositioning, table.U16(8) == 0 ? 0 : lookupList.U16(0));
        var scripts = new ScriptReader(table);
        var reader = new LookupReader(isPositioning, glyphCount, budget);
        foreach (var script in ScriptTags.All)
        {
            layout.plans[script] = layout.PlanOf(scripts.Select(script), lookupList, reader);
        }

        return layout;
    }

    public ScriptPlan PlanOf(string scriptTag) => plans[scriptTag];

    private ScriptPlan PlanOf(SelectedScript script, TableReader lookupList, LookupReader reader)
    {
        var planned = new SortedDictionary<ushort, (bool SkipsJoiners, FractionParts For)>();
        foreach (var (feature, indexes) in script.Features)
        {
            var parts = DefaultFeatures.PartsOf(feature);
            foreach (var index in indexes.Where(index => index < lookups.Length))
            {
                planned[index] = planned.TryGetValue(index, out var before)
                    ? (before.SkipsJoiners && DefaultFeatures.SkipsJoiners(feature), Joined(before.For, parts))
                    : (DefaultFeatures.SkipsJoiners(feature), parts);
            }
        }

        ReadReachable(planned.Keys, lookupList, reader);
        return new ScriptPlan(
            planned.Select(pair => new PlannedLookup(lookups[pair.Key]!, pair.Value.SkipsJoiners, pair.Value.For)).ToArray(),
            script.IsFound,
            script.Features.Select(feature => feature.Feature).ToHashSet(StringComparer.Ordinal),
            reader.GlyphCount);
    }

    private static FractionParts Joined(FractionParts one, FractionParts other) =>
        one == FractionParts.None || other == FractionParts.None ? FractionParts.None : one | other;

    private void ReadReachable(IEnumerable<ushort> indexes, TableReader lookupList, LookupReader reader)
    {
        var open = new Stack<ushort>(indexes);
        while (open.TryPop(out var index))
        {
            if (index >= lookups.Length || lookups[index] is not null)
            {
                continue;
            }

            var lookup = reader.Read(lookupList.From(lookupList.U16(2 + (index * 2))));
            lookups[index] = lookup;
            foreach (var called in lookup.Subtables.SelectMany(subtable => subtable.CalledLookups))
            {
                open.Push(called);
            }
        }
    }
}
