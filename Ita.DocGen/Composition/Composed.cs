using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition;

/// <summary>What became of one document: the document itself, or the reason why its inputs do not suffice yet.</summary>
public sealed record Composed(string Id, Document? Document, LeftOutReason? LeftOut)
{
    /// <summary>Texts the program drafted because the staff's cell is empty; the check asks to read them.</summary>
    public ImmutableArray<DraftedText> Drafts { get; init; } = [];
}
