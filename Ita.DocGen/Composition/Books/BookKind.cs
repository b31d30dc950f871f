using System.Collections.Immutable;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Books;

/// <summary>A bound file: its id, what it cannot do without, and what is bound when the staff said nothing.</summary>
internal sealed record BookKind(string Id, ImmutableArray<string> Core, ImmutableArray<string> Usual)
{
    public static ImmutableArray<BookKind> All { get; } =
    [
        new(DocumentKinds.PlanBook, [DocumentKinds.Analysis, DocumentKinds.Measures], [DocumentKinds.Analysis, DocumentKinds.Measures]),
        new(DocumentKinds.ProgressBook, [DocumentKinds.SixMonthProgress], [DocumentKinds.ProgressMemo, DocumentKinds.SixMonthProgress]),
        new(DocumentKinds.AnnualBook, [DocumentKinds.AnnualReport], [DocumentKinds.AnnualMemo, DocumentKinds.AnnualReport, DocumentKinds.DisclosureChecklist]),
    ];
}
