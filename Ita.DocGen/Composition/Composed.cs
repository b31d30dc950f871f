using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition;

/// <summary>
/// What became of one document: the document itself, or the reason why its inputs do not suffice yet. Where nobody reads
/// it (<see cref="DocumentUse"/>), neither.
/// </summary>
public sealed record Composed(string Id, Document? Document, LeftOutReason? LeftOut)
{
    private readonly Lazy<Document>? document = Document is null ? null : new(Document);

    /// <summary>A document that is written out when somebody asks for it, of which all else is known before.</summary>
    public Composed(string id, Func<Document> compose)
        : this(id, null, null) => document = new Lazy<Document>(compose);

    public Document? Document => document?.Value;

    public bool IsMade => LeftOut is null;

    /// <summary>What it says as one hash, where no more was kept of it.</summary>
    public string? ContentMark { get; private init; }

    /// <summary>Texts the program drafted because the staff's cell is empty; the check asks to read them.</summary>
    public ImmutableArray<DraftedText> Drafts { get; init; } = [];

    /// <summary>With the document written out, on the core that asks.</summary>
    public Composed Whole()
    {
        _ = Document;
        return this;
    }

    /// <summary>Without the document.</summary>
    public Composed LetGo(string? contentMark = null) => new(Id, null, LeftOut) { Drafts = Drafts, ContentMark = contentMark };
}
