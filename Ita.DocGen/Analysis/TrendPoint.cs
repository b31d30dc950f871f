using System.Collections.Immutable;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Analysis;

/// <summary>One year of the history. Years before the first rulebook are shown and not judged.</summary>
public sealed record TrendPoint(int Year, Figure? Overall, string? LevelName, bool IsJudged, ImmutableArray<PartResult> Parts, ImmutableArray<Figure?> Indicators)
{
    public Figure? Of(ScorePart part) => Parts.FirstOrDefault(result => result.Part == part)?.Score;
}
