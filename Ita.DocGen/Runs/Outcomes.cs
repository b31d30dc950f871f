using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Runs;

/// <summary>Which documents errors hold back, and what became of each in the end.</summary>
internal static class Outcomes
{
    public static ImmutableDictionary<string, int> HoldBack(ImmutableArray<Diagnostic> findings, Assessment assessment)
    {
        var needs = new DocumentNeeds(assessment);
        return findings
            .Where(finding => finding.Severity == Severity.Error)
            .SelectMany(finding => needs.UsersOf(finding.Cell))
            .GroupBy(id => id)
            .ToImmutableDictionary(group => group.Key, group => group.Count());
    }

    public static ImmutableArray<DocumentOutcome> Of(
        ImmutableArray<Composed> documents,
        ImmutableDictionary<string, int> heldBack,
        IReadOnlyCollection<ShelvedDocument> shelf,
        BuildRequest request) =>
        [.. DocumentKinds.All.Where(kind => request.Wants(kind.Id)).Select(kind => Of(kind, documents, heldBack, shelf.FirstOrDefault(one => one.Id == kind.Id)))];

    private static DocumentOutcome Of(DocumentKind kind, ImmutableArray<Composed> documents, ImmutableDictionary<string, int> heldBack, ShelvedDocument? shelved)
    {
        var composed = documents.FirstOrDefault(document => document.Id == kind.Id);
        var state = shelved is { IsFrozen: true, IsMade: false } ? DocumentState.Frozen
            : composed is { IsMade: true } ? DocumentState.Made
            : heldBack.ContainsKey(kind.Id) ? DocumentState.HeldBack
            : composed?.LeftOut == LeftOutReason.NotWanted ? DocumentState.NotWanted
            : DocumentState.LeftOut;
        return new DocumentOutcome(kind.Id, kind.ShortName, state)
        {
            Errors = heldBack.GetValueOrDefault(kind.Id),
            KeepsEarlier = shelved?.IsOlderThanData ?? false,
        };
    }
}
