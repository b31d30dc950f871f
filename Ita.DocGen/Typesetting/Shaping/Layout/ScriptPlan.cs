namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>What one table does for one script, in the order of its lookups.</summary>
internal sealed class ScriptPlan(PlannedLookup[] lookups, bool hasScript, IReadOnlySet<string> features, int glyphCount)
{
    public static readonly ScriptPlan Nothing = new([], false, new HashSet<string>(), 0);

    private readonly Lazy<ulong[]> starts = new(() => StartsOf(lookups, glyphCount));

    public ReadOnlySpan<PlannedLookup> Lookups => lookups;

    public bool HasScript => hasScript;

    public bool HasKerning { get; } = features.Contains(DefaultFeatures.Kerning);

    public bool HasFractions { get; } =
        features.Contains(DefaultFeatures.Fraction) ||
        (features.Contains(DefaultFeatures.Numerator) && features.Contains(DefaultFeatures.Denominator));

    /// <summary>For each glyph, one bit for each lookup that may begin with it, so that most lookups are passed over unasked.</summary>
    public ulong[] Starts => starts.Value;

    /// <summary>The bit of a lookup in <see cref="Starts"/>; those past the sixty-third share the last.</summary>
    public static ulong BitOf(int lookup) => 1UL << Math.Min(lookup, 63);

    private static ulong[] StartsOf(PlannedLookup[] lookups, int glyphCount)
    {
        var starts = new ulong[glyphCount];
        for (var i = 0; i < lookups.Length; i++)
        {
            for (var glyph = 0; glyph < glyphCount; glyph++)
            {
                starts[glyph] |= lookups[i].Lookup.MayBeginWith((ushort)glyph) ? BitOf(i) : 0;
            }
        }

        return starts;
    }
}
