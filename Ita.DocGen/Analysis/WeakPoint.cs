using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Analysis;

/// <summary>Something the plan should answer: a low indicator or a lost o item, and the measures that do.</summary>
public sealed record WeakPoint(Indicator Indicator, Item? Item, Figure Score, ImmutableArray<Measure> AnsweredBy)
{
    public bool IsAnswered => !AnsweredBy.IsEmpty;
}
