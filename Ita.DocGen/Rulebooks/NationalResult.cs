namespace Ita.DocGen.Rulebooks;

/// <summary>The whole country's result of a year, for comparison; what was not published is null.</summary>
public sealed record NationalResult(int? Agencies, decimal? Average, int? Passed, decimal? PassedPercent, Grounds Grounds);
