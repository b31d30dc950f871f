using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word;

namespace Ita.DocGen.Tests.Writers.Word;

/// <summary>A written file, opened again for a look at its parts.</summary>
internal sealed class WordFile
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Dictionary<string, ReadOnlyMemory<byte>> parts;

    private WordFile(byte[] bytes)
    {
        Bytes = bytes;
        parts = PackageParts.Read(bytes).ToDictionary(part => part.Name, part => part.Bytes, StringComparer.Ordinal);
    }

    public byte[] Bytes { get; }

    public IEnumerable<string> Names => parts.Keys.Order(StringComparer.Ordinal);

    public XDocument Body => Xml("word/document.xml");

    public static WordFile Of(Document document, WordOptions? options = null)
    {
        using var target = new MemoryStream();
        new WordWriter().Write(document, options ?? new WordOptions(), target);
        return new WordFile(target.ToArray());
    }

    public static WordFile Read(byte[] bytes) => new(bytes);

    public ReadOnlyMemory<byte> Part(string name) => parts[name];

    public string Text(string name) => Encoding.UTF8.GetString(parts[name].Span);

    public XDocument Xml(string name) => XDocument.Parse(Text(name), LoadOptions.PreserveWhitespace);

    public IReadOnlyList<string> Faults(FileFormatVersions version)
    {
        using var stream = new MemoryStream(Bytes);
        using var package = WordprocessingDocument.Open(stream, false);
        return [.. new OpenXmlValidator(version).Validate(package).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }
}
