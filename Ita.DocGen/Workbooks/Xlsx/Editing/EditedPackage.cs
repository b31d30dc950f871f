using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>
/// A user's .xlsx or .xlsm, changed part by part: what is not changed goes out byte for byte, so pictures, charts, macros and
/// all that no library knows survive.
/// </summary>
internal sealed class EditedPackage
{
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, XDocument> opened = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> changed = new(StringComparer.OrdinalIgnoreCase);

    private EditedPackage(IEnumerable<ZipPart> parts)
    {
        foreach (var part in parts)
        {
            this.parts[part.Name] = part.Bytes;
        }
    }

    public static EditedPackage Open(byte[] package) => new(PackageParts.Read(package));

    public bool Has(string part) => parts.ContainsKey(part) || opened.ContainsKey(part);

    /// <summary>The part to look at.</summary>
    public XDocument Read(string part)
    {
        if (!opened.TryGetValue(part, out var document))
        {
            using var reader = XmlReader.Create(new MemoryStream(parts[part].ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
            opened[part] = document;
        }

        return document;
    }

    /// <summary>The part to change.</summary>
    public XDocument Change(string part)
    {
        changed.Add(part);
        return Read(part);
    }

    public void Add(string part, XDocument document, string contentType)
    {
        opened[part] = document;
        changed.Add(part);
        var types = Change(PackageParts.ContentTypes).Root!;
        types.Add(new XElement(OfficeNames.ContentTypes + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", contentType)));
    }

    public void AddEnding(string ending, string contentType)
    {
        var types = Change(PackageParts.ContentTypes).Root!;
        if (!types.Elements(OfficeNames.ContentTypes + "Default").Any(type => string.Equals((string?)type.Attribute("Extension"), ending, StringComparison.OrdinalIgnoreCase)))
        {
            types.AddFirst(new XElement(OfficeNames.ContentTypes + "Default", new XAttribute("Extension", ending), new XAttribute("ContentType", contentType)));
        }
    }

    public void AddUntyped(string part, XDocument document)
    {
        opened[part] = document;
        changed.Add(part);
    }

    public void Remove(string part)
    {
        parts.Remove(part);
        opened.Remove(part);
        changed.Remove(part);
        Change(PackageParts.ContentTypes).Root!.Elements().Where(type => string.Equals((string?)type.Attribute("PartName"), "/" + part, StringComparison.OrdinalIgnoreCase)).Remove();
    }

    /// <summary>"xl/comments{0}.xml" with the first number that is free.</summary>
    public string FreeName(string pattern)
    {
        for (var number = 1; ; number++)
        {
            var name = string.Format(CultureInfo.InvariantCulture, pattern, number);
            if (!Has(name))
            {
                return name;
            }
        }
    }

    public byte[] ToBytes()
    {
        foreach (var part in changed)
        {
            parts[part] = Bytes(opened[part]);
        }

        return DeterministicZip.ToBytes(parts.Select(part => new ZipPart(part.Key, part.Value)), ZipOrder.OfficePackage);
    }

    private static byte[] Bytes(XDocument document)
    {
        using var target = new MemoryStream();

        // Line ends inside a cell's text must come out as they went in, on Windows too.
        var settings = new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize };
        using (var writer = XmlWriter.Create(target, settings))
        {
            document.Save(writer);
        }

        return target.ToArray();
    }
}
