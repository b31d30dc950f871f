using System.Globalization;
using Ita.DocGen.Charts;

namespace Ita.DocGen.Tests.Charts;

public sealed class PaletteTests
{
    [Theory]
    [InlineData(PaletteVariant.Light)]
    [InlineData(PaletteVariant.Dark)]
    public void Text_and_graphics_stand_out_from_the_paper(PaletteVariant variant)
    {
        double Contrast(ChartColour colour) => ContrastOf(Palette.HexOf(colour, variant), Palette.HexOf(ChartColour.Paper, variant));
        Contrast(ChartColour.Ink).ShouldBeGreaterThan(7);
        Contrast(ChartColour.Muted).ShouldBeGreaterThan(4.5);
        Contrast(ChartColour.Mark).ShouldBeGreaterThan(4.5);
        foreach (var series in Enumerable.Range(0, 6))
        {
            Contrast(Palette.OfSeries(series)).ShouldBeGreaterThan(3, $"series {series}");
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(7)]
    public void Bands_grow_darker_towards_the_best_level(int count)
    {
        var light = Enumerable.Range(0, count).Select(band => Luminance(Palette.HexOf(Palette.OfBand(band, count)))).ToArray();
        light.ShouldBe(light.OrderDescending().Distinct());
    }

    [Fact]
    public void Series_differ_in_pattern_and_hue() =>
        Enumerable.Range(0, 6).Select(series => (Palette.PatternOf(series), Palette.HexOf(Palette.OfSeries(series)))).Distinct().Count().ShouldBe(6);

    [Fact]
    public void Every_colour_has_both_variants()
    {
        foreach (var colour in Enum.GetValues<ChartColour>())
        {
            Palette.HexOf(colour).ShouldMatch("^#[0-9A-F]{6}$");
            Palette.HexOf(colour, PaletteVariant.Dark).ShouldMatch("^#[0-9A-F]{6}$");
        }
    }

    internal static double ContrastOf(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        double Channel(int at)
        {
            var share = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return share <= 0.03928 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }
}
