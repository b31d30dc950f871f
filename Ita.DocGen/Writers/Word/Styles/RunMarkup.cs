using Ita.DocGen.Containers;
using Ita.DocGen.Writers.Word.Parts;

namespace Ita.DocGen.Writers.Word.Styles;

/// <summary>
/// The one place that writes run properties. Word sets Thai by the complex-script twin of each property, so a run that bears
/// only <c>w:sz</c> or <c>w:b</c> shows its Thai in the wrong size or weight: here both are always written.
/// </summary>
internal static class RunMarkup
{
    public static string Of(RunLook look)
    {
        var xml = new MarkupWriter(declares: false);
        Write(xml, look);
        return xml.ToString();
    }

    public static void Write(MarkupWriter xml, RunLook look)
    {
        xml.Open("w:rPr");
        if (look.Style is not null)
        {
            xml.Value("w:rStyle", look.Style);
        }

        WriteProperties(xml, look);
        xml.Close();
    }

    /// <summary>The properties alone, for styles and numbering levels that open <c>w:rPr</c> themselves.</summary>
    public static void WriteProperties(MarkupWriter xml, RunLook look)
    {
        xml.Open("w:rFonts").With("w:ascii", look.Font).With("w:hAnsi", look.Font).With("w:eastAsia", look.Font).With("w:cs", look.Font).Close();
        Switch(xml, "w:b", "w:bCs", look.Bold);
        Switch(xml, "w:i", "w:iCs", look.Italic);
        if (look.Colour is not null)
        {
            xml.Value("w:color", look.Colour);
        }

        xml.Value("w:sz", look.HalfPoints).Value("w:szCs", look.HalfPoints);
        if (look.Gap)
        {
            xml.Value("w:highlight", "yellow");
        }

        if (look.Underline || look.Dotted)
        {
            xml.Value("w:u", look.Dotted ? "dotted" : "single");
        }

        if (look.Superscript)
        {
            xml.Value("w:vertAlign", "superscript");
        }

        xml.Open("w:lang").With("w:val", "en-US").With("w:eastAsia", "en-US").With("w:bidi", "th-TH").Close();
    }

    private static void Switch(MarkupWriter xml, string name, string complexTwin, bool isOn)
    {
        if (isOn)
        {
            xml.Empty(name).Empty(complexTwin);
        }
    }
}
