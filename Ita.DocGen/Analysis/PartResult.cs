using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Analysis;

/// <summary>The score of an instrument, or of one half of EIT.</summary>
public sealed record PartResult(ScorePart Part, Figure? Score, Change? Change);
