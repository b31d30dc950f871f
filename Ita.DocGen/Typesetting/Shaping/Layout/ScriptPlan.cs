namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>What one table does for one script, in the order of its lookups.</summary>
internal sealed record ScriptPlan(PlannedLookup[] Lookups, bool HasScript, bool HasKerning, bool HasMarks)
{
    public static readonly ScriptPlan Nothing = new([], false, false, false);
}
