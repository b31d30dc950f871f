using System.Globalization;
using Ita.DocGen.Containers;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.Parts;

/// <summary>Writes what the file says about itself: the agency as author, the run's date, and our own marks. No person, no machine.</summary>
internal static class PropertiesParts
{
    private const string OwnFormat = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    public static ReadOnlyMemory<byte> WriteCore(Document document)
    {
        var properties = document.Properties;
        var stamp = properties.RunDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        return new CoreProperties(document.Title, properties.Agency, stamp)
        {
            Subject = properties.Subject,
            LastAuthor = properties.Agency,
            Language = properties.Language,
        }.Write();
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
            xml.Open("vt:lpwstr").Text(OfficeText.CleanLine(value)).Close().Close();
        }

        return xml.Close().ToBytes();
    }

    private static void Text(MarkupWriter xml, string name, string text) => xml.Open(name).Text(OfficeText.CleanLine(text)).Close();
}
