using System.Globalization;
using Ita.DocGen.Charts;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>The colours of the one palette, as numbers.</summary>
internal static class ChartColours
{
    private static readonly Rgb[] ByRole = [.. Enum.GetValues<ChartColour>().Select(Parse)];

    public static Rgb Of(ChartColour colour) => ByRole[(int)colour];

    private static Rgb Parse(ChartColour colour)
    {
        var number = int.Parse(Palette.HexOf(colour).AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new Rgb((byte)(number >> 16), (byte)(number >> 8), (byte)number);
    }
}
