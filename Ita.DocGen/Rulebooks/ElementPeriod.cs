namespace Ita.DocGen.Rulebooks;

/// <summary>Which time an element speaks of, seen from the rulebook's own fiscal year y.</summary>
public enum ElementPeriod
{
    /// <summary>No period: may stay on the site for years.</summary>
    None,

    /// <summary>Content of y.</summary>
    WholeYear,

    /// <summary>Content of the whole year before, y−1.</summary>
    PreviousYear,

    /// <summary>1 October to 31 March of y.</summary>
    FirstHalf,

    /// <summary>A plan of several years that y falls into.</summary>
    CoveringYear,

    /// <summary>In force during y, whenever it was issued.</summary>
    InForce,
}
