using System.Globalization;
using System.Xml;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>The cells of one worksheet part, row by row as they stand in the file. Rows and cells may leave their addresses out.</summary>
internal sealed class SheetPart(List<string> texts, DateStyles dates)
{
    private readonly SheetGrid grid = new();
    private readonly HashSet<int> hiddenRows = [];
    private readonly char[] letters = new char[32];
    private string own = "";
    private int row;
    private int column;

    public static SheetSnapshot Read(PackedParts parts, SheetPlace place, List<string> texts, DateStyles dates)
    {
        using var xml = PartXml.Open(parts, place.Part);
        var part = new SheetPart(texts, dates);
        part.Read(xml);
        return new SheetSnapshot(place.Name, part.grid.ToRows(part.hiddenRows.Contains)) { IsHidden = place.IsHidden };
    }

    private void Read(XmlReader xml)
    {
        xml.MoveToContent();
        own = xml.NamespaceURI;
        while (xml.Read())
        {
            if (xml.IsOwn("c", own))
            {
                ReadCell(xml);
            }
            else if (xml.IsOwn("row", own))
            {
                BeginRow(xml);
            }
            else if (xml.IsOwn("mergeCell", own))
            {
                var (first, last) = CellReference.ParseRange(xml.GetAttribute("ref"));
                grid.SpreadDown(first.Row, last.Row, first.Column, last.Column);
            }
        }
    }

    private void BeginRow(XmlReader xml)
    {
        row = xml.GetAttribute("r") is { } number ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : row + 1;
        column = 0;
        if (xml.IsOn("hidden"))
        {
            hiddenRows.Add(row);
        }
    }

    private void ReadCell(XmlReader xml)
    {
        var type = "";
        var style = 0;
        CellReference? told = null;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            switch (xml.LocalName)
            {
                case "r":
                    told = CellReference.Parse(xml.PeekValue(letters));
                    break;
                case "t":
                    type = TypeOf(xml.PeekValue(letters));
                    break;
                case "s":
                    style = int.Parse(xml.PeekValue(letters), NumberStyles.None, CultureInfo.InvariantCulture);
                    break;
                default:
                    break;
            }
        }

        xml.MoveToElement();
        var place = told ?? CellReference.At(row, column + 1);
        column = place.Column;
        var value = ReadContent(xml, type, style);
        if (!value.IsBlank)
        {
            grid.Set(place.Row, place.Column, value);
        }
    }

    private static string TypeOf(ReadOnlySpan<char> type) => type switch
    {
        "s" => "s",
        "n" => "",
        "str" => "str",
        _ => type.ToString(),
    };

    private CellValue ReadContent(XmlReader xml, string type, int style)
    {
        if (xml.IsEmptyElement)
        {
            return CellValue.Blank;
        }

        var value = CellValue.Blank;
        var isFormula = false;
        string? stored = null;
        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.IsOwn("v", own))
            {
                stored = xml.TakeText();
            }
            else if (xml.IsOwn("is", own))
            {
                value = CellValue.OfText(CellTexts.Read(xml));
            }
            else
            {
                isFormula |= xml.IsOwn("f", own);
                xml.Read();
            }
        }

        return stored is null ? isFormula ? CellValue.WithoutValue : value
            : type == "s" && stored.Length > 0 ? CellValue.OfText(texts[int.Parse(stored, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture)])
            : StoredValue.Read(type, stored, dates, style) is { IsBlank: false } read ? read
            : isFormula && type != "str" ? CellValue.WithoutValue
            : value;
    }
}
