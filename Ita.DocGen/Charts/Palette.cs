using System.Collections.Immutable;

namespace Ita.DocGen.Charts;

/// <summary>
/// The one palette of Word, PDF and site. Series differ in hue, in lightness, in hatching, in marker and in dash,
/// so that any single one of them may be lost (grey print, colour-blind reader) and the series still differ.
/// </summary>
public static class Palette
{
    private const int SeriesCount = 6;
    private const int BandCount = 7;

    private static readonly ImmutableArray<string> Light =
    [
        "#FFFFFF", "#1A2433", "#4A5668", "#D3D9E2", "#9B1C1C",
        "#1B4F8A", "#C8620A", "#2E8B7D", "#7A3E9D", "#5F6B7A", "#8A6D00",
        "#EEF2F7", "#D9E3EF", "#BFD0E4", "#9DB8D6", "#7699C3", "#4B76A9", "#1B4F8A",
    ];

    private static readonly ImmutableArray<string> Dark =
    [
        "#141A23", "#E8EDF4", "#B4BFCD", "#3A4556", "#FF9B93",
        "#7FB2F0", "#F5A65B", "#5CC9B7", "#CDA4EE", "#AEB8C5", "#D9BF4F",
        "#1E2733", "#27354A", "#304765", "#3C5C85", "#4C77AB", "#6394CE", "#7FB2F0",
    ];

    /// <summary>The colour as "#RRGGBB".</summary>
    public static string HexOf(ChartColour colour, PaletteVariant variant = PaletteVariant.Light) =>
        (variant == PaletteVariant.Light ? Light : Dark)[(int)colour];

    public static ChartColour OfSeries(int index) => ChartColour.Series1 + (index % SeriesCount);

    public static ChartPattern PatternOf(int index) => (ChartPattern)(index % SeriesCount);

    public static ChartMarkerForm MarkerOf(int index) => (ChartMarkerForm)(index % 5);

    public static ChartDash DashOf(int index) => (ChartDash)(index % 4);

    /// <summary>The tint of a level band: the weakest is the palest, the best the strongest, whatever their number.</summary>
    public static ChartColour OfBand(int index, int count) =>
        ChartColour.Band1 + (count <= 1 ? BandCount - 1 : index * (BandCount - 1) / (count - 1));
}
