using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Typesetting.Breaking;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Layout;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Tests.Typesetting.Layout;

/// <summary>Sets small documents and says where things ended up.</summary>
internal static class Layouts
{
    private static readonly Typesetter Typesetter = new(new TypesetOptions(FontLibrary.Sarabun, LineBreaker.Default));

    public static PageSet Set(params ReadOnlySpan<Block> blocks) => Set(SampleDocument.Of(blocks));

    public static PageSet Set(Document document)
    {
        lock (Typesetter)
        {
            return Typesetter.Typeset(document);
        }
    }

    /// <summary>The lines of a page from top to bottom, with what is told and what is an artifact alike.</summary>
    public static List<PlacedLine> LinesOf(Page page) =>
        [.. page.Items.OfType<GlyphRun>()
            .GroupBy(run => (Y: Math.Round(run.Baseline, 1), IsTold: run.Mark is not null))
            .OrderBy(line => line.Key.Y)
            .Select(line => new PlacedLine(line.Key.Y, Math.Round(line.Min(run => run.X), 1), string.Concat(line.OrderBy(run => run.X).Select(run => run.Text)), line.Key.IsTold))];

    public static List<string> TextsOf(PageSet pages, int page) => [.. LinesOf(pages.Pages[page]).Where(line => line.IsTold).Select(line => line.Text.Trim())];

    /// <summary>All told text, without any white space, in reading order.</summary>
    public static string ToldText(PageSet pages) =>
        string.Concat(pages.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().Where(run => run.Mark is not null).Select(run => run.Text)).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The told text of each structure element, without any white space.</summary>
    public static List<string> ToldTexts(PageSet pages) =>
        [.. pages.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().Where(run => run.Mark is not null).GroupBy(run => run.Mark!.Owner)
            .Select(runs => string.Concat(runs.Select(run => run.Text)).Replace(" ", "", StringComparison.Ordinal))];

    public static Table Table(int rows, Func<int, string> text, int headRows = 0) => new(
        [new TableColumn(1), new TableColumn(3)],
        [.. Enumerable.Range(0, rows).Select(row => new TableRow([Cell($"ข้อ {row}"), Cell(text(row))]))])
    {
        HeaderRows = headRows,
    };

    public static TableCell Cell(string text) => new([SampleDocument.Says(text, ParagraphStyle.TableText)]);

    public static string Prose(int words) => string.Join(' ', Enumerable.Range(1, words).Select(word => $"ถ้อยคำ{word}"));

    /// <summary>Of a table of even columns over the whole width: for each column, how many lines it has on each page.</summary>
    public static List<List<int>> LinesByColumn(PageSet pages, int columns)
    {
        var (left, width) = (PageSetup.Portrait.Margins.Left.InPoints, PageSetup.Portrait.TextWidth.InPoints);
        return [.. Enumerable.Range(0, columns).Select(column => pages.Pages.Select(page => page.Items.OfType<GlyphRun>()
            .Where(run => run.Mark is not null && (int)((run.X - left) / width * columns) == column)
            .Select(run => Math.Round(run.Baseline, 1)).Distinct().Count()).ToList())];
    }
}
