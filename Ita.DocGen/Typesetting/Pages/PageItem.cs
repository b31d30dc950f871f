namespace Ita.DocGen.Typesetting.Pages;

/// <summary>
/// Something drawn on a page, in points from the upper left corner. Without a mark it is an artifact:
/// seen, but nothing that a screen reader tells.
/// </summary>
internal abstract record PageItem(ContentMark? Mark);
