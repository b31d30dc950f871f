using System.Xml;

namespace Ita.DocGen.Containers;

/// <summary>A part of a package, read forward once while it is unpacked. A document type is a fault; nothing outside is fetched.</summary>
internal static class PartXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        CloseInput = true,
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        XmlResolver = null,
    };

    public static XmlReader Open(PackedParts parts, string part) => XmlReader.Create(parts.Open(part), Settings);

    /// <summary>The element of that name in the namespace of the part itself: drawings and extensions use the same words for other things.</summary>
    public static bool IsOwn(this XmlReader xml, string name, string ownNamespace) =>
        xml.NodeType == XmlNodeType.Element && xml.LocalName == name && xml.NamespaceURI == ownNamespace;

    /// <summary>The text of the element that the reader stands on; afterwards it stands behind the element.</summary>
    public static string TakeText(this XmlReader xml)
    {
        if (xml.IsEmptyElement || !xml.Read() || xml.NodeType == XmlNodeType.EndElement)
        {
            xml.Read();
            return "";
        }

        // Nearly always one piece of text and nothing else.
        var text = xml.NodeType == XmlNodeType.Element ? "" : xml.Value;
        if (xml.NodeType == XmlNodeType.Element || !xml.Read() || xml.NodeType != XmlNodeType.EndElement)
        {
            text += xml.TakeRest();
        }

        xml.Read();
        return text;
    }

    private static string TakeRest(this XmlReader xml)
    {
        var rest = new System.Text.StringBuilder();
        while (xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                xml.Skip();
            }
            else
            {
                rest.Append(xml.Value);
                xml.Read();
            }
        }

        return rest.ToString();
    }

    /// <summary>The value the reader stands on, without making a string of it; cut where the room ends.</summary>
    public static ReadOnlySpan<char> PeekValue(this XmlReader xml, char[] room) => room.AsSpan(0, xml.ReadValueChunk(room, 0, room.Length));

    public static bool IsOn(this XmlReader xml, string attribute) => xml.GetAttribute(attribute) is "1" or "true" or "on";
}
