namespace Ita.DocGen.Containers;

/// <summary>What an Office file says about itself: never a person, a machine or a clock. Texts left out are not written.</summary>
internal sealed record CoreProperties(string Title, string Author, string Stamp)
{
    public string? Subject { get; init; }

    public string? LastAuthor { get; init; }

    public string? Language { get; init; }

    public ReadOnlyMemory<byte> Write()
    {
        var xml = new MarkupWriter();
        xml.Open("cp:coreProperties")
            .With("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
            .With("xmlns:dc", "http://purl.org/dc/elements/1.1/")
            .With("xmlns:dcterms", "http://purl.org/dc/terms/")
            .With("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        Text(xml, "dc:title", Title);
        Text(xml, "dc:subject", Subject);
        Text(xml, "dc:creator", Author);
        Text(xml, "cp:lastModifiedBy", LastAuthor);
        Text(xml, "dc:language", Language);
        xml.Open("dcterms:created").With("xsi:type", "dcterms:W3CDTF").Text(Stamp).Close();
        xml.Open("dcterms:modified").With("xsi:type", "dcterms:W3CDTF").Text(Stamp).Close();
        return xml.Close().ToBytes();
    }

    private static void Text(MarkupWriter xml, string name, string? text)
    {
        if (text is not null)
        {
            xml.Open(name).Text(OfficeText.CleanLine(text)).Close();
        }
    }
}
