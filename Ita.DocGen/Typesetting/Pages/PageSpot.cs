namespace Ita.DocGen.Typesetting.Pages;

/// <summary>A place that links and bookmarks lead to.</summary>
internal sealed record PageSpot(int PageIndex, double Top);
