namespace Ita.DocGen.Publishing;

/// <summary>The analysed result in brief, for lists of years and of agencies.</summary>
internal sealed record ManifestResult(int Year, decimal Overall, string? Level);
