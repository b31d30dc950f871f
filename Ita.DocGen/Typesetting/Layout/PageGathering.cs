using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>The pages of a document as they are opened: their numbers, anchors and bookmarks, and what is known only at the end.</summary>
internal sealed class PageGathering(TypesetContext context, double headerDistance)
{
    private readonly List<PageCanvas> canvases = [];
    private readonly List<int> numbers = [];
    private readonly List<bool> showsNumber = [];
    private readonly ImmutableDictionary<string, PageSpot>.Builder anchors = ImmutableDictionary.CreateBuilder<string, PageSpot>(StringComparer.Ordinal);
    private int next = 1;
    private bool isFirstOfSection;

    public void BeginSection(PageSetup setup)
    {
        if (setup.RestartsPageNumbers)
        {
            next = 1;
        }

        isFirstOfSection = true;
    }

    public PageCanvas Open(PageSetup setup)
    {
        var canvas = new PageCanvas(canvases.Count, setup) { OnAnchor = (anchor, spot) => anchors.TryAdd(anchor, spot) };
        canvases.Add(canvas);
        numbers.Add(next++);
        showsNumber.Add(setup.Numbers != PageNumberPlace.None && !(isFirstOfSection && setup.FirstPageUnnumbered));
        isFirstOfSection = false;
        return canvas;
    }

    public PageSet Finish(StructureElement root)
    {
        FillContents();
        var watermark = context.Document.Watermark is { Length: > 0 } words ? new Watermark(context, words) : null;
        var pages = ImmutableArray.CreateBuilder<Page>(canvases.Count);
        for (var i = 0; i < canvases.Count; i++)
        {
            var label = context.Show(numbers[i]);
            if (showsNumber[i])
            {
                DrawNumber(canvases[i], label);
            }

            watermark?.Draw(canvases[i]);
            pages.Add(canvases[i].Finish(numbers[i], label));
        }

        return new PageSet(pages.MoveToImmutable(), root, Bookmarks(), anchors.ToImmutable(), [.. context.Findings]);
    }

    private void FillContents()
    {
        foreach (var pending in context.PendingPageNumbers)
        {
            var label = anchors.TryGetValue(pending.Anchor, out var spot) ? context.Show(numbers[spot.PageIndex]) : "";
            var words = context.Shape(label, pending.Look);
            var left = pending.Right - (words.Sum(word => word.Width) * pending.Look.Size);
            pending.Fill(mark => new GlyphRun(mark, pending.Look.Size, left, pending.Baseline, words));
        }
    }

    private void DrawNumber(PageCanvas canvas, string label)
    {
        var look = new TextLook(context.Scaled(StyleLooks.PageNumberSize), false, false);
        var words = context.Shape(label, look);
        var width = words.Sum(word => word.Width) * look.Size;
        var setup = canvas.Setup;
        var left = setup.Margins.Left.InPoints + ((setup.TextWidth.InPoints - width) / 2);
        var baseline = setup.Numbers == PageNumberPlace.TopCentre
            ? headerDistance + (look.Size * 0.7)
            : setup.Height.InPoints - headerDistance + (look.Size * 0.35);
        canvas.DrawBehind(new GlyphRun(null, look.Size, left, baseline, words) { IsPagination = true });
    }

    private ImmutableArray<Bookmark> Bookmarks() =>
    [
        .. context.Outline.Entries
            .Where(entry => !entry.Heading.IsContinuation && anchors.ContainsKey(entry.Anchor))
            .Select(entry => new Bookmark(entry.Level, entry.Label, anchors[entry.Anchor])),
    ];
}
