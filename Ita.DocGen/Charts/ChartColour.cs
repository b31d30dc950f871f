namespace Ita.DocGen.Charts;

/// <summary>Colours by their role; <see cref="Palette"/> knows what they look like.</summary>
public enum ChartColour
{
    Paper,
    Ink,
    Muted,
    Grid,
    Mark,
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
    Band1,
    Band2,
    Band3,
    Band4,
    Band5,
    Band6,
    Band7,
}
