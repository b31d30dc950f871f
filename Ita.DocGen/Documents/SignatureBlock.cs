using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

/// <summary>
/// Space for a signature and the lines below it, centred on the right half, never split:
/// <code>
///   [Rank]   ……………………
///        (name in brackets)
///         post, acting lines
/// </code>
/// </summary>
public sealed record SignatureBlock(string Name, ImmutableArray<string> Lines) : Block
{
    /// <summary>A rank stands in full before the signature space.</summary>
    public string? Rank { get; init; }

    /// <summary>"(ลงชื่อ)" or nothing.</summary>
    public string? Lead { get; init; }

    public Provenance? Source { get; init; }
}
