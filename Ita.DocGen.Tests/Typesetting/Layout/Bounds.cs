using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Tests.Typesetting.Layout;

/// <summary>Nothing may be drawn off the paper.</summary>
internal static class Bounds
{
    private const double Slack = 0.5;

    public static void ShouldHold(PageSet pages)
    {
        foreach (var page in pages.Pages)
        {
            foreach (var item in page.Items)
            {
                var (left, top, right, bottom) = Of(item);
                (left >= -Slack && top >= -Slack && right <= page.Width + Slack && bottom <= page.Height + Slack)
                    .ShouldBeTrue($"page {page.Label}: {item} leaves the paper");
            }
        }
    }

    private static (double Left, double Top, double Right, double Bottom) Of(PageItem item) => item switch
    {
        GlyphRun { Turn: not 0 } => (0, 0, 0, 0),
        GlyphRun run => (run.X, run.Baseline - run.Size, run.X + InkWidth(run), run.Baseline),
        Rule rule => (Math.Min(rule.FromX, rule.ToX), Math.Min(rule.FromY, rule.ToY), Math.Max(rule.FromX, rule.ToX), Math.Max(rule.FromY, rule.ToY)),
        FilledBox box => (box.Area.X, box.Area.Y, box.Area.Right, box.Area.Bottom),
        PlacedPicture picture => (picture.Area.X, picture.Area.Y, picture.Area.Right, picture.Area.Bottom),
        DrawnPath path => (path.Points.Min(point => point.X), path.Points.Min(point => point.Y), path.Points.Max(point => point.X), path.Points.Max(point => point.Y)),
        _ => (0, 0, 0, 0),
    };

    /// <summary>Spaces at the end of a line hang.</summary>
    private static double InkWidth(GlyphRun run)
    {
        var width = 0.0;
        var ink = 0.0;
        foreach (var word in run.Words)
        {
            width += (word.Width * run.Size) + (word.Clusters * run.ClusterGap) + (word.IsSpace ? word.Text.Length * run.SpaceGap : 0);
            ink = word.IsSpace ? ink : width;
        }

        return ink;
    }
}
