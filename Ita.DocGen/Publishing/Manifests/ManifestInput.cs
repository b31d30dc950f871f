namespace Ita.DocGen.Publishing;

/// <summary>A file of the year folder that the site was made from.</summary>
internal sealed record ManifestInput(string Path, long Bytes, string Hash);
