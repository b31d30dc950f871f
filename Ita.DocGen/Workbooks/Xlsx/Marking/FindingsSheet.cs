using System.Globalization;
using System.Xml.Linq;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>The list of findings as a worksheet part: links to the cells, headings frozen and repeated in print, a filter.</summary>
internal sealed class FindingsSheet(XNamespace names, EditedStyles styles)
{
    // Excel refuses a sheet with more links.
    private const int MostLinks = 60_000;

    private readonly int title = styles.Own(20, bold: true, ink: "1F3A5F", wrapped: false);
    private readonly int plain = styles.Own(16, wrapped: false);
    private readonly int heading = styles.Own(16, bold: true, ink: "FFFFFF", fill: "1F3A5F", centred: true);
    private readonly int text = styles.Own(16, fill: "FFFFFF");
    private readonly int link = styles.Own(16, ink: "1F5FBF", fill: "FFFFFF", underlined: true, centred: true);
    private readonly Dictionary<Severity, int> weights = Enum.GetValues<Severity>().ToDictionary(weight => weight, weight => styles.Own(16, fill: MarkLook.Of(weight).Fill, centred: true));

    public static int HeadingRowOf(FindingsList list) => list.Lines.Length + 2;

    public XDocument Write(FindingsList list)
    {
        var headingRow = HeadingRowOf(list);
        var last = headingRow + list.Rows.Length;
        var lastColumn = CellAddress.ColumnLetters(FindingsList.Headings.Length);
        var rows = new List<XElement> { Row(1, 32, [(list.Title, title)]) };
        rows.AddRange(list.Lines.Select((line, index) => Row(index + 2, 24, [(line, plain)])));
        rows.Add(Row(headingRow, 26, FindingsList.Headings.Select(word => (word, heading))));
        rows.AddRange(list.Rows.Select((row, index) => Row(headingRow + 1 + index, HeightOf(row), Cells(row, index))));
        return new XDocument(new XElement(
            names + "worksheet",
            new XElement(names + "sheetPr", new XElement(names + "tabColor", new XAttribute("rgb", "FFB00020")), new XElement(names + "pageSetUpPr", new XAttribute("fitToPage", 1))),
            new XElement(names + "dimension", new XAttribute("ref", $"A1:{lastColumn}{Show(last)}")),
            View(headingRow),
            new XElement(names + "cols", FindingsList.Widths.Select((width, index) => new XElement(names + "col", new XAttribute("min", index + 1), new XAttribute("max", index + 1), new XAttribute("width", width), new XAttribute("customWidth", 1)))),
            new XElement(names + "sheetData", rows),
            new XElement(names + "autoFilter", new XAttribute("ref", $"A{Show(headingRow)}:{lastColumn}{Show(last)}")),
            Links(list, headingRow),
            new XElement(names + "pageMargins", new XAttribute("left", "0.4"), new XAttribute("right", "0.4"), new XAttribute("top", "0.5"), new XAttribute("bottom", "0.5"), new XAttribute("header", "0.3"), new XAttribute("footer", "0.3")),
            new XElement(names + "pageSetup", new XAttribute("paperSize", 9), new XAttribute("fitToHeight", 0), new XAttribute("orientation", "landscape")),
            new XElement(names + "headerFooter", new XElement(names + "oddFooter", $"&L{FindingsList.SheetName}&R&P/&N"))));
    }

    private XElement View(int headingRow) => new(names + "sheetViews", new XElement(
        names + "sheetView",
        new XAttribute("showGridLines", 0),
        new XAttribute("tabSelected", 1),
        new XAttribute("workbookViewId", 0),
        new XElement(names + "pane", new XAttribute("ySplit", headingRow), new XAttribute("topLeftCell", $"A{Show(headingRow + 1)}"), new XAttribute("activePane", "bottomLeft"), new XAttribute("state", "frozen")),
        new XElement(names + "selection", new XAttribute("pane", "bottomLeft"))));

    private IEnumerable<(string Text, int Style)> Cells(FindingsListRow row, int index)
    {
        yield return (Show(index + 1), text);
        yield return (row.Texts[0], weights[row.Weight]);
        yield return (row.Texts[1], text);
        yield return (row.Texts[2], row.Target is null ? text : link);
        foreach (var word in row.Texts.Skip(3))
        {
            yield return (word, text);
        }
    }

    private XElement? Links(FindingsList list, int headingRow)
    {
        var links = list.Rows
            .Select((row, index) => (row.Target, Place: CellAddress.ColumnLetters(FindingsList.CellColumn) + Show(headingRow + 1 + index)))
            .Where(row => row.Target is not null)
            .Take(MostLinks)
            .Select(row => new XElement(names + "hyperlink", new XAttribute("ref", row.Place), new XAttribute("location", row.Target!), new XAttribute("display", row.Target!)))
            .ToArray();
        return links.Length == 0 ? null : new XElement(names + "hyperlinks", links);
    }

    private XElement Row(int number, double height, IEnumerable<(string Text, int Style)> cells) => new(
        names + "row",
        new XAttribute("r", number),
        new XAttribute("ht", Show(height)),
        new XAttribute("customHeight", 1),
        cells.Select((cell, index) => new XElement(
            names + "c",
            new XAttribute("r", CellAddress.ColumnLetters(index + 1) + Show(number)),
            new XAttribute("s", cell.Style),
            cell.Text.Length == 0 ? null : new XAttribute("t", "inlineStr"),
            cell.Text.Length == 0 ? null : EditedSheet.InlineText(names, cell.Text))));

    private static double HeightOf(FindingsListRow row) => LineHeights.HeightOf(row.Texts.Select((words, index) => LineHeights.LinesOf(words, FindingsList.Widths[index + 1])).Max());

    private static string Show(double number) => number.ToString(CultureInfo.InvariantCulture);
}
