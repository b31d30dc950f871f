using Ita.DocGen.Containers;

namespace Ita.DocGen.Writers.Word.Parts;

/// <summary>Writes fontTable.xml. Each face tells that it has Thai and what may stand in for it, so a PC without it falls back to a Thai face.</summary>
internal static class FontTablePart
{
    private const string OfficeAlternative = "TH Sarabun New";

    public static ReadOnlyMemory<byte> Write(WordOptions options)
    {
        var xml = new MarkupWriter();
        xml.Open("w:fonts").With("xmlns:w", Namespaces.Word);
        foreach (var name in new[] { options.FontName, options.CodeFontName }.Distinct(StringComparer.Ordinal))
        {
            WriteThai(xml, name);
        }

        xml.Open("w:font").With("w:name", "Segoe UI Symbol").Value("w:panose1", "020B0502040204020203").Value("w:charset", "00").Value("w:family", "swiss").Value("w:pitch", "variable");
        WriteSignature(xml, "800001E3", "1200FFEF", "00040000", "00000000", "00000001", "00000000");
        return xml.Close().Close().ToBytes();
    }

    private static void WriteThai(MarkupWriter xml, string name)
    {
        xml.Open("w:font").With("w:name", name);
        if (!string.Equals(name, OfficeAlternative, StringComparison.Ordinal))
        {
            xml.Value("w:altName", OfficeAlternative);
        }

        xml.Value("w:panose1", "020B0500040200020003").Value("w:charset", "DE").Value("w:family", "swiss").Value("w:pitch", "variable");
        WriteSignature(xml, "A100006F", "5000205A", "00000000", "00000000", "00010183", "00000000");
        xml.Close();
    }

    private static void WriteSignature(MarkupWriter xml, params ReadOnlySpan<string> bits)
    {
        ReadOnlySpan<string> names = ["w:usb0", "w:usb1", "w:usb2", "w:usb3", "w:csb0", "w:csb1"];
        xml.Open("w:sig");
        for (var i = 0; i < names.Length; i++)
        {
            xml.With(names[i], bits[i]);
        }

        xml.Close();
    }
}
