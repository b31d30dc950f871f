using System.Globalization;
using System.Xml.Linq;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>The cells of one worksheet part being changed. Rows and cells stand in order, and writers may leave their addresses out.</summary>
internal sealed class EditedSheet
{
    // What may stand after the element that points at the comments' drawing.
    private static readonly HashSet<string> AfterLegacyDrawing = ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"];

    private readonly XElement root;
    private readonly XNamespace names;
    private readonly XElement data;
    private readonly SortedList<int, XElement> rows = [];
    private readonly Dictionary<int, SortedList<int, XElement>> cellsOfRows = [];

    public EditedSheet(XDocument sheet)
    {
        root = sheet.Root!;
        names = root.Name.Namespace;
        data = root.Element(names + "sheetData") ?? throw new InvalidDataException("The sheet holds no cells.");
        var last = 0;
        foreach (var row in data.Elements(names + "row"))
        {
            last = (int?)row.Attribute("r") ?? last + 1;
            rows[last] = row;
        }
    }

    public SheetMetrics Metrics => new(root, number => rows.GetValueOrDefault(number));

    public XElement Cell(int row, int column)
    {
        var cells = CellsOf(row);
        if (cells.TryGetValue(column, out var there))
        {
            return there;
        }

        var cell = new XElement(names + "c", new XAttribute("r", Address(row, column)));
        if (StyleBehind(row, column) is { } style)
        {
            cell.SetAttributeValue("s", style);
        }

        Insert(rows[row], cells, column, cell);
        return cell;
    }

    public IEnumerable<KeyValuePair<int, XElement>> CellsOfRow(int row) => CellsOf(row).ToArray();

    /// <summary>Text as text, whatever it begins with; an empty text empties the cell. Formats stay.</summary>
    public void SetText(XElement cell, string? text)
    {
        cell.Elements().Remove();
        cell.SetAttributeValue("t", string.IsNullOrEmpty(text) ? null : "inlineStr");
        if (!string.IsNullOrEmpty(text))
        {
            cell.Add(InlineText(names, text));
        }
    }

    public void SetNumber(XElement cell, decimal number)
    {
        cell.Elements().Remove();
        cell.SetAttributeValue("t", null);
        cell.Add(new XElement(names + "v", number.ToString(CultureInfo.InvariantCulture)));
    }

    public void PointAtDrawing(string relationId)
    {
        var pointer = new XElement(names + "legacyDrawing", new XAttribute(OfficeNames.Relations + "id", relationId));
        if (root.Elements().FirstOrDefault(element => AfterLegacyDrawing.Contains(element.Name.LocalName)) is { } next)
        {
            next.AddBeforeSelf(pointer);
        }
        else
        {
            root.Add(pointer);
        }
    }

    public static XElement InlineText(XNamespace names, string text) =>
        new(names + "is", new XElement(names + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), CellEscapes.Of(text)));

    private static string Address(int row, int column) => CellAddress.ColumnLetters(column) + row.ToString(CultureInfo.InvariantCulture);

    private SortedList<int, XElement> CellsOf(int row)
    {
        if (cellsOfRows.TryGetValue(row, out var cells))
        {
            return cells;
        }

        cells = [];
        if (!rows.TryGetValue(row, out var element))
        {
            element = new XElement(names + "row", new XAttribute("r", row));
            Insert(data, rows, row, element);
        }

        var last = 0;
        foreach (var cell in element.Elements(names + "c"))
        {
            last = (string?)cell.Attribute("r") is { } address ? SheetMetrics.ColumnOf(address) : last + 1;
            cells[last] = cell;
        }

        cellsOfRows[row] = cells;
        return cells;
    }

    // A cell that is not there yet looks like its row, or else like its column.
    private string? StyleBehind(int row, int column) =>
        (string?)rows[row].Attribute("s") ?? Metrics.ColumnOf(column)?.Attribute("style")?.Value;

    private static void Insert(XElement parent, SortedList<int, XElement> there, int number, XElement element)
    {
        there.Add(number, element);
        var place = there.IndexOfKey(number);
        if (place > 0)
        {
            there.Values[place - 1].AddAfterSelf(element);
        }
        else
        {
            parent.AddFirst(element);
        }
    }
}
