using System.Collections.Immutable;
using Ita.DocGen.Composition;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Runs;

/// <summary>The documents of a year as composed: those that can be made, and as drafts those that errors hold back (nobody asks for them in a check).</summary>
internal sealed record Papers(ImmutableArray<Composed> Made, ImmutableArray<Composed> Drafts, ImmutableDictionary<string, int> HeldBack)
{
    public bool AreAllLeftOut => Made.All(document => !document.IsMade);

    public ImmutableArray<Composed> All => Made.AddRange(Drafts);

    public static Papers Compose(CompositionInput input, ImmutableArray<Diagnostic> findings, BuildRequest request, Placing placing)
    {
        var heldBack = Outcomes.HoldBack(findings, input.Assessment);
        return new Papers(
            Composers.ComposeAll(input, id => !heldBack.ContainsKey(id), request.CheckOnly ? UseOfCheck(input.Assessment.PlanYear, placing) : DocumentUse.Everything),
            request.CheckOnly ? [] : Composers.ComposeAll(input with { IsDraft = true }, heldBack.ContainsKey),
            heldBack);
    }

    /// <summary>A check holds what stands against what the data say, by its mark.</summary>
    private static DocumentUse UseOfCheck(int planYear, Placing placing)
    {
        var standing = DocumentKinds.All.Select(kind => kind.Id).Where(id => placing.Find(DocumentFileName.WordPathOf(planYear, id)) is not null).ToHashSet(StringComparer.Ordinal);
        return new DocumentUse(standing.Contains, composed => composed.LetGo(standing.Contains(composed.Id) && composed.Document is { } document ? ContentMark.Of(document) : null));
    }
}
