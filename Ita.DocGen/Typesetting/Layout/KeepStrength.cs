namespace Ita.DocGen.Typesetting.Layout;

/// <summary>How firmly a slab holds on to the next one.</summary>
internal enum KeepStrength
{
    None,

    /// <summary>A wish (a table in one piece), given up where one page cannot hold it.</summary>
    Group,

    /// <summary>A heading and its text, a closing and its signature, the first and last two lines of a paragraph.</summary>
    Firm,
}
