namespace Ita.DocGen.Typesetting.Pages;

internal sealed record Bookmark(int Level, string Title, PageSpot Spot);
