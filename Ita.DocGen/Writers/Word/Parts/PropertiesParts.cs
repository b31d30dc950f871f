using System.Globalization;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.Parts;

/// <summary>Writes what the file says about itself: the agency as author, the run's date, and our own marks. No person, no machine.</summary>
internal static class PropertiesParts
{
    private const string OwnFormat = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    public static ReadOnlyMemory<byte> WriteCore(Document document)
    {
        var properties = document.Properties;
        var date = properties.RunDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        var xml = new MarkupWriter();
        xml.Open("cp:coreProperties")
            .With("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
            .With("xmlns:dc", "http://purl.org/dc/elements/1.1/")
            .With("xmlns:dcterms", "http://purl.org/dc/terms/")
            .With("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        Text(xml, "dc:title", document.Title);
        Text(xml, "dc:subject", properties.Subject);
        Text(xml, "dc:creator", properties.Agency);
        Text(xml, "cp:lastModifiedBy", properties.Agency);
        Text(xml, "dc:language", properties.Language);
        xml.Open("dcterms:created").With("xsi:type", "dcterms:W3CDTF").Text(date).Close();
        xml.Open("dcterms:modified").With("xsi:type", "dcterms:W3CDTF").Text(date).Close();
        return xml.Close().ToBytes();
    }

    public static ReadOnlyMemory<byte> WriteApplication(Document document)
    {
        var xml = new MarkupWriter();
        xml.Open("Properties").With("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        Text(xml, "Application", "ita");
        Text(xml, "Company", document.Properties.Agency);
        return xml.Close().ToBytes();
    }

    public static ReadOnlyMemory<byte> WriteCustom(IEnumerable<KeyValuePair<string, string>> marks)
    {
        var xml = new MarkupWriter();
        xml.Open("Properties").With("xmlns", Namespaces.CustomProperties).With("xmlns:vt", Namespaces.PropertyTypes);
        var id = 2;
        foreach (var (name, value) in marks)
        {
            xml.Open("property").With("fmtid", OwnFormat).With("pid", id++).With("name", name);
            xml.Open("vt:lpwstr").Text(WordText.CleanLine(value)).Close().Close();
        }

        return xml.Close().ToBytes();
    }

    private static void Text(MarkupWriter xml, string name, string text) => xml.Open(name).Text(WordText.CleanLine(text)).Close();
}
