namespace Ita.DocGen.Publishing;

/// <summary>The item, and the year of its list, that a file answers.</summary>
internal sealed record ManifestAnswer(int Year, string Item);
