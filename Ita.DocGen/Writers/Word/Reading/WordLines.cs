using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Ita.DocGen.Containers;
using Ita.DocGen.Writers.Word.Parts;

namespace Ita.DocGen.Writers.Word.Reading;

/// <summary>
/// What a Word file says, line by line, whoever saved it last: for telling one version from another. Looks, pictures and
/// the table of contents are left out; a table row is one line.
/// </summary>
internal static class WordLines
{
    private const string BodyPart = "word/document.xml";
    private const string StylesPart = "word/styles.xml";

    private static readonly XNamespace W = Namespaces.Word;
    private static readonly DoorLimits Limits = new() { FileBytes = 1_000_000_000, UnpackedBytes = 2_000_000_000 };

    /// <summary>Null when the file is no sound Word document.</summary>
    public static ImmutableArray<WordLine>? Find(ReadOnlyMemory<byte> file)
    {
        if (FrontDoor.Open("", file.ToArray(), WantedFile.WordDocument, Limits) is not FrontDoorAnswer.Admitted admitted)
        {
            return null;
        }

        var parts = PackageParts.Read(admitted.Bytes).ToDictionary(part => part.Name, StringComparer.Ordinal);
        try
        {
            return Load(parts, BodyPart)?.Element(W + "body") is { } body ? [.. LinesOf(body, StyleNames(Load(parts, StylesPart)))] : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static IEnumerable<WordLine> LinesOf(XElement body, IReadOnlyDictionary<string, string> styles)
    {
        var heading = "";
        foreach (var block in BlocksOf(body))
        {
            if (block.Name == W + "tbl")
            {
                foreach (var row in block.Elements(W + "tr"))
                {
                    yield return new WordLine(heading, string.Join(" | ", row.Elements(W + "tc").Select(TextOf)));
                }

                continue;
            }

            var style = styles.GetValueOrDefault((string?)block.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val") ?? "", "");
            var text = TextOf(block);
            if (text.Length == 0 || style.StartsWith("toc ", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (style.StartsWith("heading ", StringComparison.OrdinalIgnoreCase))
            {
                heading = text;
                yield return new WordLine(heading, "");
            }
            else
            {
                yield return new WordLine(heading, text);
            }
        }
    }

    // Word and LibreOffice wrap contents tables and fields into controls when they save.
    private static IEnumerable<XElement> BlocksOf(XElement container) => container.Elements().SelectMany(element =>
        element.Name == W + "p" || element.Name == W + "tbl" ? [element]
        : element.Name == W + "sdt" && element.Element(W + "sdtContent") is { } content ? BlocksOf(content)
        : []);

    private static string TextOf(XElement block)
    {
        var text = new StringBuilder();
        foreach (var element in block.Descendants())
        {
            if (element.Name == W + "t")
            {
                text.Append(element.Value);
            }
            else if (element.Name == W + "sym")
            {
                text.Append((string?)element.Attribute(W + "char"));
            }
            else if (element.Name == W + "tab" || element.Name == W + "br" || element.Name == W + "p")
            {
                text.Append(' ');
            }
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static Dictionary<string, string> StyleNames(XElement? styles) =>
        (styles?.Elements(W + "style") ?? []).ToLookup(style => (string?)style.Attribute(W + "styleId") ?? "", style => (string?)style.Element(W + "name")?.Attribute(W + "val") ?? "", StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static XElement? Load(IReadOnlyDictionary<string, ZipPart> parts, string name)
    {
        if (!parts.TryGetValue(name, out var part))
        {
            return null;
        }

        using var stream = new MemoryStream(part.Bytes.ToArray());
        return XDocument.Load(stream).Root;
    }
}
