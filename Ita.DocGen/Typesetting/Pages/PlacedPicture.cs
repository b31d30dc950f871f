using Ita.DocGen.Documents;

namespace Ita.DocGen.Typesetting.Pages;

internal sealed record PlacedPicture(ContentMark? Mark, Picture Picture, PageArea Area) : PageItem(Mark);
