using System.Xml;
using System.Xml.Linq;

namespace Ita.DocGen.Narratives;

/// <summary>The elements of a part as a tree, read forward once; one deeper than walks over it may go is refused before it is held.</summary>
internal static class BoundedTree
{
    public static XElement Read(XmlReader xml, int depth)
    {
        var document = new XDocument();
        XContainer place = document;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.Depth > depth:
                    throw new NarrativeIsTooDeepException();
                case XmlNodeType.Element:
                    var isEmpty = xml.IsEmptyElement;
                    var element = ReadElement(xml);
                    place.Add(element);
                    place = isEmpty ? place : element;
                    break;
                case XmlNodeType.EndElement:
                    place = place.Parent ?? (XContainer)document;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when place is XElement:
                    place.Add(xml.Value);
                    break;
            }
        }

        return document.Root!;
    }

    private static XElement ReadElement(XmlReader xml)
    {
        var element = new XElement(XName.Get(xml.LocalName, xml.NamespaceURI));
        while (xml.MoveToNextAttribute())
        {
            // The name of a default namespace is told to stand in the namespace of declarations, which no tree accepts.
            element.Add(new XAttribute(XName.Get(xml.LocalName, xml.Prefix.Length == 0 ? "" : xml.NamespaceURI), xml.Value));
        }

        return element;
    }
}
