using System.Xml;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Workbooks.Xlsx;

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

    public static bool IsOn(this XmlReader xml, string attribute) => xml.GetAttribute(attribute) is "1" or "true" or "on";
}
