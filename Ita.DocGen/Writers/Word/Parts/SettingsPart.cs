using Ita.DocGen.Containers;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.Parts;

/// <summary>Writes settings.xml: the ways of Word 2013 and later, Thai as the complex-script language, no prompt to update fields.</summary>
internal static class SettingsPart
{
    public static ReadOnlyMemory<byte> Write(DigitStyle digits, bool hasFootnotes)
    {
        var xml = new MarkupWriter();
        xml.Open("w:settings").With("xmlns:w", Namespaces.Word);
        xml.Open("w:zoom").With("w:percent", 100).Close();
        xml.Value("w:defaultTabStop", 720).Value("w:characterSpacingControl", "doNotCompress");
        if (hasFootnotes)
        {
            xml.Open("w:footnotePr").Value("w:numFmt", digits == DigitStyle.Thai ? "thaiNumbers" : "decimal");
            xml.Open("w:footnote").With("w:id", -1).Close().Open("w:footnote").With("w:id", 0).Close().Close();
        }

        xml.Open("w:compat");
        foreach (var (name, value) in (ReadOnlySpan<(string, int)>)[
            ("compatibilityMode", 15), ("overrideTableStyleFontSizeAndJustification", 1), ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1), ("differentiateMultirowTableHeaders", 1)])
        {
            xml.Open("w:compatSetting").With("w:name", name).With("w:uri", "http://schemas.microsoft.com/office/word").With("w:val", value).Close();
        }

        xml.Close();
        xml.Open("w:themeFontLang").With("w:val", "en-US").With("w:bidi", "th-TH").Close();
        xml.Open("w:clrSchemeMapping").With("w:bg1", "light1").With("w:t1", "dark1").With("w:bg2", "light2").With("w:t2", "dark2");
        foreach (var accent in (ReadOnlySpan<string>)["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"])
        {
            xml.With("w:" + accent, accent);
        }

        xml.With("w:hyperlink", "hyperlink").With("w:followedHyperlink", "followedHyperlink").Close();
        xml.Value("w:decimalSymbol", ".").Value("w:listSeparator", ",");
        return xml.Close().ToBytes();
    }
}
