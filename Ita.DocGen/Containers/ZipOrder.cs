namespace Ita.DocGen.Containers;

/// <summary>The order in which parts stand in a zip.</summary>
public enum ZipOrder
{
    /// <summary>As the caller gives them; each part may be made only when its turn comes.</summary>
    AsGiven,

    /// <summary>By name in ordinal order, behind <c>[Content_Types].xml</c>, as readers of Office packages expect it.</summary>
    OfficePackage,
}
