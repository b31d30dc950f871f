using System.Xml;

namespace Ita.DocGen.Containers;

/// <summary>Finds the name that a worksheet part carries in Excel, for the words of a refusal.</summary>
internal static class SheetNames
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const int Bound = 1_000_000;

    /// <summary>Null when the package does not tell, or not soundly.</summary>
    public static string? Find(byte[] package, string part)
    {
        if (ZipDirectory.Read(package, int.MaxValue, out var entries) != ZipFault.None)
        {
            return null;
        }

        try
        {
            var file = part[(part.LastIndexOf('/') + 1)..];
            var id = FindAttribute("xl/_rels/workbook.xml.rels", reader =>
                reader.GetAttribute("Target") is { } target && target.EndsWith("worksheets/" + file, StringComparison.Ordinal) ? reader.GetAttribute("Id") : null);
            return id is null ? null : FindAttribute("xl/workbook.xml", reader =>
                reader.LocalName == "sheet" && reader.GetAttribute("id", Relations) == id ? reader.GetAttribute("name") : null);
        }
        catch (XmlException)
        {
            return null;
        }

        string? FindAttribute(string name, Func<XmlReader, string?> choose)
        {
            var entry = entries.FirstOrDefault(entry => entry.Name == name);
            if (entry is null || ZipUnpacker.ToBytes(package, entry, Bound) is not { } bytes)
            {
                return null;
            }

            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && choose(reader) is { } found)
                {
                    return found;
                }
            }

            return null;
        }
    }
}
