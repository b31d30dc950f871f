using System.Collections.Immutable;
using Ita.DocGen.Composition.Analyses;
using Ita.DocGen.Composition.Checklists;
using Ita.DocGen.Composition.Memos;
using Ita.DocGen.Composition.Orders;
using Ita.DocGen.Composition.Reports;

namespace Ita.DocGen.Composition;

/// <summary>Every document the program can make, in the order of the contract.</summary>
internal static class Composers
{
    private static readonly ImmutableArray<IDocumentComposer> All = [new AnalysisComposer(), new ProgressComposer(), new AnnualComposer(), new ChecklistComposer(), .. MemoComposers.All, new OrderComposer()];

    public static ImmutableArray<Composed> ComposeAll(CompositionInput input, Func<string, bool> isAsked) =>
        [.. All.Where(composer => isAsked(composer.Id)).Select(composer => composer.Compose(input))];
}
