using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Tests.Typesetting.Layout;

public class FigureSqueezeTests
{
    private const double Asked = 180;

    [Fact]
    public void A_chart_that_just_does_not_fit_is_set_lower_on_the_page_before()
    {
        var moved = Enumerable.Range(5, 25).Select(HeightAfter).Where(height => height < Asked - 0.1).ToList();
        moved.ShouldNotBeEmpty();
        moved.ShouldAllBe(height => height >= (Asked * 0.8) - 0.1);
    }

    [Fact]
    public void Charts_of_a_page_give_way_alike()
    {
        var squeezed = 0;
        for (var lines = 5; lines < 25; lines++)
        {
            var figures = FiguresOf(Layouts.Set([Chart(), .. Lines(lines), Chart()]).Structure).Select(figure => figure.Bounds!.Value.Height).ToList();
            figures[0].ShouldBe(figures[1], 0.01);
            squeezed += figures[0] < Asked - 0.1 ? 1 : 0;
        }

        squeezed.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Pictures_keep_their_proportions_and_their_place()
    {
        var picture = new PictureBlock(SamplePictures.Photo with { PixelWidth = 800, PixelHeight = 600 }, Length.Centimetres(12), Length.Centimetres(9), "ภาพ");
        var (width, height) = picture.Fit();
        var shares = new List<double>();
        for (var lines = 5; lines < 30; lines++)
        {
            var area = Layouts.Set([.. Lines(lines), picture]).Pages.SelectMany(page => page.Items).OfType<PlacedPicture>().Single().Area;
            shares.Add(area.Height / height.InPoints);
            (area.Width / area.Height).ShouldBe(width.InPoints / height.InPoints, 0.001);
            (area.X + (area.Width / 2)).ShouldBe(PageSetup.Portrait.Margins.Left.InPoints + (PageSetup.Portrait.TextWidth.InPoints / 2), 0.1);
        }

        shares.Max().ShouldBe(1, 0.001);
        shares.Min().ShouldBeInRange(0.8, 0.999);
    }

    private static double HeightAfter(int lines)
    {
        var pages = Layouts.Set([.. Lines(lines), Chart()]);
        return FiguresOf(pages.Structure).Single().Bounds!.Value.Height;
    }

    private static IEnumerable<StructureElement> FiguresOf(StructureElement element) =>
        element.Kids.OfType<StructureElement>().SelectMany(kid => kid.Role == StructureRole.Figure ? [kid] : FiguresOf(kid));

    private static IEnumerable<Block> Lines(int count) => Enumerable.Range(1, count).Select(line => SampleDocument.Says($"บรรทัด {line}"));

    private static ChartBlock Chart() => new(new Chart(ChartKind.Bar, "", ["ก"], [new ChartSeries("ข", [new ChartPoint(5)])]) { AltText = "ก ๕" }, Length.Points(Asked));
}
