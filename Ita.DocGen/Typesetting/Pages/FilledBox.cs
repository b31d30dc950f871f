namespace Ita.DocGen.Typesetting.Pages;

internal sealed record FilledBox(ContentMark? Mark, PageArea Area, Rgb Colour) : PageItem(Mark);
