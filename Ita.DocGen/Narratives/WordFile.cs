using System.Collections.Immutable;
using System.Xml.Linq;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Narratives;

/// <summary>The parts of a Word file that bear text or say how it is meant; no other part is unpacked.</summary>
internal sealed class WordFile
{
    private readonly PackedParts parts;
    private readonly ImmutableArray<PartLink> links;
    private readonly ImmutableArray<PartLink> outside;

    private WordFile(PackedParts parts, string main)
    {
        this.parts = parts;
        links = PartLink.ReadAll(parts, main);
        outside = PartLink.ReadOutside(parts, main);
        Document = Load(main);
        Styles = Find("styles");
        Numbering = Find("numbering");
        Footnotes = Find("footnotes");
        Endnotes = Find("endnotes");
    }

    public XElement Document { get; }

    public XElement? Styles { get; }

    public XElement? Numbering { get; }

    public XElement? Footnotes { get; }

    public XElement? Endnotes { get; }

    /// <exception cref="NarrativeIsTooDeepException">A part is deeper than a walk over it may go.</exception>
    public static WordFile Open(byte[] package)
    {
        var parts = PackedParts.Of(package);
        var main = PartLink.ReadAll(parts, "").FirstOrDefault(link => link.Kind == "officeDocument")?.Target;
        return new WordFile(parts, main ?? throw new InvalidDataException("The package names no document."));
    }

    /// <summary>Where a link goes, as its writer typed it; nothing for a link inside the document.</summary>
    public string? TargetOf(string? link) => link is null ? null : outside.FirstOrDefault(known => known.Id == link)?.Target ?? "";

    /// <summary>A picture's part and its bytes.</summary>
    public (string Part, byte[] Bytes)? FindPicture(string? link)
    {
        if (links.FirstOrDefault(known => known.Id == link && known.Kind == "image")?.Target is not { } part || !parts.Has(part))
        {
            return null;
        }

        return (part, parts.ReadBytes(part));
    }

    private XElement? Find(string kind) => links.FirstOrDefault(link => link.Kind == kind) is { } link ? Load(link.Target) : null;

    private XElement Load(string part)
    {
        using var xml = PartXml.Open(parts, part);
        return BoundedTree.Read(xml, NarrativeLimits.XmlDepth);
    }
}
