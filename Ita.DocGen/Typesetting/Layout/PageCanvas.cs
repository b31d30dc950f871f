using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A page in the making. What is drawn belongs to the structure element it is drawn for, unless the canvas draws artifacts.</summary>
internal sealed class PageCanvas(int pageIndex, PageSetup setup)
{
    private readonly List<PageItem> shades = [];
    private readonly List<PageItem> background = [];
    private readonly HashSet<(long, long, long, long)> gridLines = [];
    private readonly List<PageItem> items = [];
    private readonly List<ContentMark> marks = [];
    private readonly List<LinkArea> links = [];
    private readonly Dictionary<int, PageItem> late = [];

    public int PageIndex => pageIndex;

    public PageSetup Setup => setup;

    /// <summary>Set while something is drawn again that was told before.</summary>
    public bool DrawsArtifacts { get; set; }

    public Action<string, PageSpot>? OnAnchor { get; init; }

    public void Attach(StructureElement? element)
    {
        if (!DrawsArtifacts)
        {
            element?.Attach();
        }
    }

    public void Anchor(string anchor, double top)
    {
        if (!DrawsArtifacts)
        {
            OnAnchor?.Invoke(anchor, new PageSpot(pageIndex, top));
        }
    }

    /// <summary>Behind everything: tints, rules, underlines. Always artifacts.</summary>
    public void DrawBehind(PageItem item) => background.Add(item);

    /// <summary>Below even the tints.</summary>
    public void DrawFirst(PageItem item) => shades.Insert(0, item);

    /// <summary>A tint below all lines.</summary>
    public void Shade(PageArea area, Rgb colour) => shades.Add(new FilledBox(null, area, colour));

    /// <summary>The four edges of a cell; edges that cells share are drawn once.</summary>
    public void DrawGrid(PageArea area, double thickness)
    {
        GridLine(area.X, area.Y, area.Right, area.Y, thickness);
        GridLine(area.X, area.Bottom, area.Right, area.Bottom, thickness);
        GridLine(area.X, area.Y, area.X, area.Bottom, thickness);
        GridLine(area.Right, area.Y, area.Right, area.Bottom, thickness);
    }

    public void Draw(StructureElement? element, Func<ContentMark?, PageItem> item) => items.Add(item(MarkFor(element)));

    /// <summary>Keeps a place in the drawing order for an item that is known only when all pages are.</summary>
    public void DrawLater(StructureElement element, out Action<Func<ContentMark?, PageItem>> fill)
    {
        var mark = MarkFor(element);
        var place = items.Count;
        items.Add(new FilledBox(mark, default, default));
        fill = item => late[place] = item(mark);
    }

    public void Link(StructureElement element, PageArea area, string target, string description)
    {
        if (DrawsArtifacts)
        {
            return;
        }

        var link = new LinkArea(element, pageIndex, area, target, description);
        element.Add(link);
        links.Add(link);
    }

    public Page Finish(int number, string label)
    {
        foreach (var (place, item) in late)
        {
            items[place] = item;
        }

        return new Page(setup.Width.InPoints, setup.Height.InPoints, number, label, [.. shades, .. background, .. items], [.. marks], [.. links]);
    }

    private void GridLine(double fromX, double fromY, double toX, double toY, double thickness)
    {
        if (gridLines.Add((Hundredths(fromX), Hundredths(fromY), Hundredths(toX), Hundredths(toY))))
        {
            background.Add(new Rule(null, fromX, fromY, toX, toY, thickness, Rgb.Grid));
        }
    }

    private static long Hundredths(double points) => (long)Math.Round(points * 100);

    private ContentMark? MarkFor(StructureElement? element)
    {
        if (element is null || DrawsArtifacts)
        {
            return null;
        }

        if (marks.Count > 0 && element.Kids.Count > 0 && ReferenceEquals(element.Kids[^1], marks[^1]) && marks[^1].PageIndex == pageIndex)
        {
            return marks[^1];
        }

        var mark = new ContentMark(element, pageIndex, marks.Count);
        element.Add(mark);
        marks.Add(mark);
        return mark;
    }
}
