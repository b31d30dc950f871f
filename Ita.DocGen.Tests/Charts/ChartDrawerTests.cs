using Ita.DocGen.Charts;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Charts;

public sealed class ChartDrawerTests
{
    public static TheoryData<string> Samples => [.. SampleCharts.All.Keys];

    private static ChartDrawing Draw(Chart chart, double width = 450, double height = 260) =>
        ChartDrawer.Draw(chart, Length.Points(width), Length.Points(height));

    [Theory, MemberData(nameof(Samples))]
    public void Draws_every_kind_as_the_golden_shapes(string name) =>
        GoldenText.ShouldMatch(DrawingDump.Of(Draw(SampleCharts.All[name])), "Charts", name);

    [Theory, MemberData(nameof(Samples))]
    public void No_label_touches_another_or_leaves_the_sheet_at_any_size(string name)
    {
        foreach (var (width, height) in new[] { (450.0, 260.0), (450, 95), (300, 200), (240, 320), (690, 380), (90, 60) })
        {
            var bounds = Draw(SampleCharts.All[name], width, height).Shapes.OfType<ChartLabel>()
                .Select(label => (label.Text, Bounds: LabelBounds.Of(label, EstimatedTextMeasure.Instance))).ToArray();
            bounds.ShouldAllBe(label => label.Bounds.IsWithin(width, height));
            for (var i = 0; i < bounds.Length; i++)
            {
                bounds[..i].ShouldAllBe(other => !other.Bounds.Overlaps(bounds[i].Bounds), $"{bounds[i].Text} at {width}×{height}");
            }
        }
    }

    [Theory]
    [InlineData("bar"), InlineData("bar-two-years"), InlineData("bar-lying-down"), InlineData("horizontal"), InlineData("line"), InlineData("line-two"), InlineData("radar"), InlineData("radar-two")]
    public void Prints_every_value_when_there_is_room(string name)
    {
        var chart = SampleCharts.All[name];
        var printed = string.Join('\n', Draw(chart, 450, 300).Shapes.OfType<ChartLabel>().Select(label => label.Text));
        foreach (var cell in ChartDataTable.Of(chart).Rows.SelectMany(row => row.Cells).Where(cell => cell.Text != "–"))
        {
            printed.ShouldContain(cell.Text);
        }
    }

    [Theory, MemberData(nameof(Samples))]
    public void Prints_every_category_name_when_there_is_room(string name)
    {
        var chart = SampleCharts.All[name];
        var printed = string.Concat(Draw(chart, 500, 340).Shapes.OfType<ChartLabel>().Select(label => label.Text)).Replace(" ", "", StringComparison.Ordinal);
        foreach (var category in chart.Categories.Where(category => category.Length < 100))
        {
            printed.ShouldContain(category.Replace(" ", "", StringComparison.Ordinal));
        }
    }

    [Theory, MemberData(nameof(Samples))]
    public void No_box_leaves_the_sheet_or_is_turned_inside_out(string name)
    {
        foreach (var (width, height) in new[] { (450.0, 260.0), (240, 320), (90, 60) })
        {
            Draw(SampleCharts.All[name], width, height).Shapes.OfType<ChartBox>()
                .ShouldAllBe(box => box.Width >= 0 && box.Height >= 0 && box.X >= -2 && box.X + box.Width <= width + 2, $"{name} at {width}×{height}");
        }
    }

    [Fact]
    public void A_line_has_a_gap_where_a_year_is_missing() =>
        Draw(SampleCharts.All["line"]).Shapes.OfType<ChartPolyline>().Select(line => line.Points.Length).ShouldBe([2, 3]);

    [Fact]
    public void Bars_too_crowded_for_their_names_lie_down()
    {
        var bars = Draw(SampleCharts.All["bar-lying-down"]).Shapes.OfType<ChartBox>().Where(box => box.Fill == ChartColour.Series1).ToArray();
        bars.Length.ShouldBe(10);
        bars.Select(bar => bar.X).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void Levels_that_share_a_limit_share_a_band_of_the_gauge() =>
        Draw(SampleCharts.All["gauge"]).Shapes.OfType<ChartLabel>().ShouldContain(label => label.Text == "ผ่าน / ผ่านดี" && label.Bold);

    [Fact]
    public void A_value_beyond_the_scale_ends_at_its_edge()
    {
        var bars = Draw(SampleCharts.All["beyond-the-scale"]).Shapes.OfType<ChartBox>().Where(box => box.Fill == ChartColour.Series1).ToArray();
        bars[0].Height.ShouldBe(0);
        bars[1].Y.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Hatching_stays_on_its_bar()
    {
        foreach (var pattern in Enum.GetValues<ChartPattern>())
        {
            Hatching.Over(pattern, 10, 20, 33, 47).ShouldAllBe(point => point.X >= 10 && point.X <= 43 && point.Y >= 20 && point.Y <= 67, pattern.ToString());
        }
    }
}
