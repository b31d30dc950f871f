using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition;

/// <summary>All a composer may look at: the checked model, what follows from it, and the staff's own pictures and longer texts.</summary>
public sealed record CompositionInput(Assessment Assessment, Insight Insight)
{
    /// <summary>Pictures of the year folder by relative path, already sniffed and stripped.</summary>
    public ImmutableDictionary<string, Picture> Pictures { get; init; } = ImmutableDictionary<string, Picture>.Empty;

    /// <summary>Longer texts by the place they are named after ("analysis-intro"), read from the folder narrative.</summary>
    public ImmutableDictionary<string, Narrative> Narratives { get; init; } = ImmutableDictionary<string, Narrative>.Empty;

    /// <summary>The agency's Garuda, if it gave one.</summary>
    public Picture? Garuda { get; init; }

    /// <summary>Printed as a draft: "ร่าง" on every page, gaps marked.</summary>
    public bool IsDraft { get; init; }
}
