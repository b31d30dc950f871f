using System.Text;
using System.Xml.Linq;
using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.OfficeStyles;
using Ita.DocGen.Writers.Word.Planning;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Parts;

/// <summary>Writes a head or foot: the page number as a field, and the watermark behind the page.</summary>
internal static class EdgePart
{
    // LibreOffice 7.4 reads "\* ThaiArabic" as the letters ก ข ค; with a second space it falls back to plain digits, and Word does not mind.
    private const string ThaiNumber = " PAGE \\*  ThaiArabic ";

    public static ReadOnlyMemory<byte> Write(EdgePlan edge, DigitStyle digits, StyleBook styles)
    {
        var role = edge.IsHeader ? WordStyle.Header : WordStyle.Footer;
        var look = styles.LookOf(role);
        if (edge.Office is { } office)
        {
            return WriteOffice(office, edge.Watermark, look);
        }

        var xml = new MarkupWriter();
        DocumentPart.OpenRoot(xml, edge.IsHeader ? "w:hdr" : "w:ftr");
        xml.Open("w:p").Open("w:pPr").Value("w:pStyle", styles.IdOf(role)).Close();
        if (edge.Watermark is not null)
        {
            WatermarkMarkup.Write(xml, OfficeText.CleanLine(edge.Watermark), look);
        }

        if (edge.HasNumber)
        {
            var (instruction, result) = digits == DigitStyle.Thai ? (ThaiNumber, "๑") : (" PAGE ", "1");
            new PieceWriter(xml).Write([new FieldPiece(instruction, result, look)]);
        }

        return xml.Close().Close().ToBytes();
    }

    /// <summary>The office's own part, a paragraph with the watermark put behind its last one.</summary>
    private static ReadOnlyMemory<byte> WriteOffice(OfficeEdge office, string? watermark, RunLook look)
    {
        var root = XElement.Parse(office.Markup, LoadOptions.PreserveWhitespace);
        if (watermark is not null)
        {
            var xml = new MarkupWriter(declares: false);
            DocumentPart.OpenRoot(xml, "w:hdr").Open("w:p");
            WatermarkMarkup.Write(xml, OfficeText.CleanLine(watermark), look);
            root.Add(XElement.Parse(xml.Close().Close().ToString()).Elements().Single());
        }

        return Encoding.UTF8.GetBytes(MarkupWriter.Declaration + root.ToString(SaveOptions.DisableFormatting));
    }
}
