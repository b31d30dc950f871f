namespace Ita.DocGen.Typesetting.Pages;

/// <summary>A straight line; dotted ones are the leaders that are written upon.</summary>
internal sealed record Rule(ContentMark? Mark, double FromX, double FromY, double ToX, double ToY, double Thickness, Rgb Colour) : PageItem(Mark)
{
    public bool IsDotted { get; init; }
}
