namespace Ita.DocGen.Runs;

/// <summary>The score of one indicator.</summary>
public sealed record IndicatorFigure(int Number, string Name, decimal Score);
