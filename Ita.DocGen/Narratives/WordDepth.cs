using System.Xml;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Narratives;

/// <summary>Measures the XML of a Word file before the SDK loads it: the SDK walks a tree with its stack, and a deep one would end the program.</summary>
internal static class WordDepth
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <exception cref="XmlException">A part is no XML.</exception>
    public static bool IsTooDeep(byte[] package) =>
        PackageParts.Read(package).Where(part => IsXml(part.Name)).Any(part => IsTooDeep(part.Bytes));

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static bool IsTooDeep(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        using var reader = XmlReader.Create(stream, Settings);
        while (reader.Read())
        {
            if (reader.Depth > NarrativeLimits.XmlDepth)
            {
                return true;
            }
        }

        return false;
    }
}
