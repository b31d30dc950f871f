using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Scores;

/// <summary>One typed score in a sum.</summary>
internal sealed record ScoreCell(string Name, CellAddress Cell, decimal Value);
