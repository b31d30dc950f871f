namespace Ita.DocGen.Narratives;

/// <summary>How much a narrative may be. Beyond, it is told and not read; no reader goes deeper than its stack.</summary>
internal static class NarrativeLimits
{
    public const int Megabytes = 1;

    public const int Bytes = Megabytes * 1_000_000;

    /// <summary>A hundred nested lists of Markdown are two hundred blocks deep, and their text some more.</summary>
    public const int MarkdownDepth = 256;

    /// <summary>Elements within elements of a Word part: a table in a table in a table needs some sixty.</summary>
    public const int XmlDepth = 256;

    /// <summary>As deep as a page is wide enough for.</summary>
    public const int ListLevels = 5;

    /// <summary>Further faults of one kind would only hide the first.</summary>
    public const int FindingsOfOneKind = 20;
}
