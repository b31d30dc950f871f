using System.Collections.Immutable;
using Ita.DocGen.Composition;

namespace Ita.DocGen.Runs;

/// <summary>What to build of one year folder, and where to.</summary>
public sealed record BuildRequest(string Folder, string OutputFolder)
{
    /// <summary>The date of the run; null = the one the folder carries (examples do), else today in Bangkok.</summary>
    public DateOnly? RunDate { get; init; }

    /// <summary>Document ids; empty = all.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    public bool Word { get; init; } = true;

    public bool Pdf { get; init; } = true;

    public bool Web { get; init; } = true;

    /// <summary>Print held-back documents too, marked "ร่าง".</summary>
    public bool Draft { get; init; }

    /// <summary>Check only: documents are not made.</summary>
    public bool CheckOnly { get; init; }

    /// <summary>Visit the addresses of the OIT items.</summary>
    public bool VisitLinks { get; init; }

    /// <summary>Told after each document that was written.</summary>
    public IProgress<RunProgress>? Progress { get; init; }

    /// <summary>Held while the new set is put in place, so that whoever wishes to end the program waits for that moment alone.</summary>
    public Lock Placing { get; init; } = new();

    /// <summary>What of all composed documents this run is to write.</summary>
    internal IEnumerable<Composed> Asked(ImmutableArray<Composed> documents, ImmutableArray<Composed> drafts) =>
        documents.Concat(Draft ? drafts : []).Where(composed => Wants(composed.Id));

    public bool Wants(string id) => Only.IsEmpty || Only.Contains(id);
}
