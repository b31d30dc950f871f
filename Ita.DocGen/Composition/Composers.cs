using System.Collections.Immutable;
using Ita.DocGen.Composition.Analyses;

namespace Ita.DocGen.Composition;

/// <summary>Every document the program can make, in the order of the contract.</summary>
internal static class Composers
{
    private static readonly ImmutableArray<IDocumentComposer> All = [new AnalysisComposer()];

    public static ImmutableArray<Composed> ComposeAll(CompositionInput input, Func<string, bool> isAsked) =>
        [.. All.Where(composer => isAsked(composer.Id)).Select(composer => composer.Compose(input))];
}
