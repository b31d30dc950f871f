using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Ita.DocGen.Publishing;

namespace Ita.DocGen.Runs;

/// <summary>A document as it stands in the output folder once the run is published: made now, or kept from an earlier run.</summary>
public sealed record ShelvedDocument(string Id, string Title, bool IsPublished, ImmutableArray<OutputFile> Files)
{
    /// <summary>This run made it, or made it again.</summary>
    public bool IsMade { get; init; }

    /// <summary>Kept from an earlier run although its data has changed since.</summary>
    public bool IsOlderThanData { get; init; }

    /// <summary>Signed or published: made once, and not again.</summary>
    public bool IsFrozen { get; init; }

    /// <summary>What it says, while that is what today's data says.</summary>
    internal Document? Content { get; init; }

    /// <summary>Its file at a path below the output folder, or null.</summary>
    public OutputFile? Find(string path) => Files.FirstOrDefault(file => file.RelativePath == path);
}
