namespace Ita.DocGen.Writers.Html;

/// <summary>A file to download: its format as readers know it ("PDF", "Word"), where it stands and how large it is.</summary>
public sealed record PageFile(string Format, string Href, long Bytes);
