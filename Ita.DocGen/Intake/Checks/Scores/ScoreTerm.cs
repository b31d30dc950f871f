namespace Ita.DocGen.Intake.Checks.Scores;

/// <summary>A score in a sum, and how much it counts there.</summary>
internal sealed record ScoreTerm(ScoreCell Cell, decimal Weight);
