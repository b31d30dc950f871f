using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Charts;

namespace Ita.DocGen.Writers.Html;

/// <summary>Colours of charts as class names: f4 fills, s4 strokes with the colour of number 4.</summary>
internal static class ColourClasses
{
    private static readonly ImmutableArray<string> Fills = NamesWith("f");
    private static readonly ImmutableArray<string> Edges = NamesWith(" s");

    public static string Fill(ChartColour colour) => Fills[(int)colour];

    /// <summary>With a space before it, to follow a fill.</summary>
    public static string Edge(ChartColour colour) => Edges[(int)colour];

    private static ImmutableArray<string> NamesWith(string letter) =>
        [.. Enum.GetValues<ChartColour>().Select(colour => letter + ((int)colour).ToString(CultureInfo.InvariantCulture))];
}
