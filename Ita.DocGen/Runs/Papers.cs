using System.Collections.Immutable;
using Ita.DocGen.Composition;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Runs;

/// <summary>The documents of a year as composed: those that can be made, and as drafts those that errors hold back.</summary>
internal sealed record Papers(ImmutableArray<Composed> Made, ImmutableArray<Composed> Drafts, ImmutableDictionary<string, int> HeldBack)
{
    public bool AreAllLeftOut => Made.All(document => document.Document is null);

    public ImmutableArray<Composed> All => Made.AddRange(Drafts);

    public static Papers Compose(CompositionInput input, ImmutableArray<Diagnostic> findings)
    {
        var heldBack = Outcomes.HoldBack(findings, input.Assessment);
        return new Papers(
            Composers.ComposeAll(input, id => !heldBack.ContainsKey(id)),
            Composers.ComposeAll(input with { IsDraft = true }, heldBack.ContainsKey),
            heldBack);
    }
}
