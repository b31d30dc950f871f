namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>One subtable of a lookup, unpacked. Applying it either changes the buffer and moves on, or does nothing and says so.</summary>
internal abstract class LookupSubtable
{
    /// <summary>The glyphs this subtable may begin with.</summary>
    public abstract Coverage Covered { get; }

    /// <summary>The other lookups its rules call.</summary>
    public virtual IEnumerable<ushort> CalledLookups => [];

    public abstract bool Apply(LookupApplication application);
}
