using System.Globalization;
using System.Xml.Linq;

namespace Ita.DocGen.Narratives;

/// <summary>Elements and values of a Word file by the names of the format, in its usual and in its strict form. A value that makes no sense counts as none.</summary>
internal static class WordXml
{
    private const string Usual = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>The element's name when it is one of Word's own; drawings and formulas use the same words for other things.</summary>
    public static string Kind(this XElement element) => element.Name.NamespaceName is Usual or Strict ? element.Name.LocalName : "";

    public static IEnumerable<XElement> All(this XElement? parent, string kind) => parent?.Elements().Where(child => child.Kind() == kind) ?? [];

    public static XElement? First(this XElement? parent, string kind) => parent.All(kind).FirstOrDefault();

    /// <summary>An attribute by its name, whatever its prefix stands for.</summary>
    public static string? Named(this XElement? element, string name) => element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    public static string? Value(this XElement? element) => element.Named("val");

    public static int? Number(this string? typed) =>
        int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A mark that is there without a value is on.</summary>
    public static bool IsOn(this XElement? mark) => mark is not null && mark.Value() is not ("0" or "false" or "off");
}
