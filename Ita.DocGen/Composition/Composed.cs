using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition;

/// <summary>
/// What became of one document: the document itself, or the reason why its inputs do not suffice yet. Where nobody reads
/// it (<see cref="DocumentUse"/>), neither.
/// </summary>
public sealed record Composed(string Id, Document? Document, LeftOutReason? LeftOut)
{
    public bool IsMade => LeftOut is null;

    /// <summary>What it says as one hash, where no more was kept of it.</summary>
    public string? ContentMark { get; init; }

    /// <summary>Texts the program drafted because the staff's cell is empty; the check asks to read them.</summary>
    public ImmutableArray<DraftedText> Drafts { get; init; } = [];
}
