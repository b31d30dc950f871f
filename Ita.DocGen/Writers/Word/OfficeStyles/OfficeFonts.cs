using System.Xml.Linq;
using Ita.DocGen.Writers.Word.Parts;

namespace Ita.DocGen.Writers.Word.OfficeStyles;

/// <summary>Turns what a style says of its faces into one name: the Thai one, also where only the theme tells it.</summary>
internal sealed class OfficeFonts(XDocument? theme, string fallback)
{
    private static readonly XNamespace W = Namespaces.Word;
    private static readonly XNamespace A = Namespaces.Drawing;

    public string Fallback => fallback;

    public string? Find(XElement? faces)
    {
        if (faces is null)
        {
            return null;
        }

        return (string?)faces.Attribute(W + "cs")
            ?? OfTheme((string?)faces.Attribute(W + "cstheme"))
            ?? (string?)faces.Attribute(W + "ascii")
            ?? OfTheme((string?)faces.Attribute(W + "asciiTheme"));
    }

    private string? OfTheme(string? slot)
    {
        if (slot is null)
        {
            return null;
        }

        var fonts = theme?.Descendants(A + (slot.StartsWith("major", StringComparison.Ordinal) ? "majorFont" : "minorFont")).FirstOrDefault();
        var complex = (string?)fonts?.Element(A + "cs")?.Attribute("typeface");
        var thai = (string?)fonts?.Elements(A + "font").FirstOrDefault(font => (string?)font.Attribute("script") == "Thai")?.Attribute("typeface");
        return string.IsNullOrEmpty(complex) ? (string.IsNullOrEmpty(thai) ? null : thai) : complex;
    }
}
