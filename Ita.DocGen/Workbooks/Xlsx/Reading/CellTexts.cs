using System.Globalization;
using System.Text;
using System.Xml;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>The texts of cells: the list that all sheets share, and those that stand in a cell itself.</summary>
internal static class CellTexts
{
    private const int MostRoomTaken = 1 << 16;

    public static List<string> ReadShared(PackedParts parts, string? part)
    {
        if (part is null || !parts.Has(part))
        {
            return [];
        }

        using var xml = PartXml.Open(parts, part);
        xml.MoveToContent();
        var own = xml.NamespaceURI;

        // The count is a claim of the file, so it only says how much room to begin with.
        var texts = new List<string>(int.TryParse(xml.GetAttribute("uniqueCount"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 0, MostRoomTaken) : 0);
        while (xml.Read())
        {
            if (xml.IsOwn("si", own))
            {
                texts.Add(texts.Count < DoorLimits.Default.CellsOfWorkbook ? Read(xml) : throw new InvalidDataException("There are more texts than cells."));
            }
        }

        return texts;
    }

    /// <summary>One text, perhaps of several runs with their own looks. How it is pronounced, in East Asian workbooks, is no part of it.</summary>
    public static string Read(XmlReader xml)
    {
        var text = "";
        StringBuilder? runs = null;
        if (xml.IsEmptyElement)
        {
            return text;
        }

        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
            }
            else if (xml.LocalName is "rPh" or "phoneticPr" or "rPr")
            {
                xml.Skip();
            }
            else if (xml.LocalName == "t")
            {
                var run = xml.TakeText();
                runs = text.Length == 0 ? runs : runs ?? new StringBuilder(text);
                runs?.Append(run);
                text = runs is null ? run : text;
            }
            else
            {
                xml.Read();
            }
        }

        return CellEscapes.Read(runs?.ToString() ?? text);
    }
}
