using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Parts;

namespace Ita.DocGen.Writers.Word.Styles;

/// <summary>Writes styles.xml from the catalogue.</summary>
internal static class StylesPart
{
    private const string LinkBlue = "0563C1";
    private const string MemoLabelName = "ป้ายหัวบันทึกข้อความ";

    public static ReadOnlyMemory<byte> Write(WordOptions options)
    {
        var xml = new MarkupWriter();
        xml.Open("w:styles").With("xmlns:w", Namespaces.Word);
        WriteDefaults(xml, options);
        foreach (var entry in StyleCatalogue.All)
        {
            WriteParagraphStyle(xml, entry, options.FontName);
        }

        foreach (var (_, _, write) in Others(options.FontName))
        {
            write(xml);
        }

        return xml.Close().ToBytes();
    }

    public static void WriteParagraphStyle(MarkupWriter xml, StyleEntry entry, string font, string normal = "Normal")
    {
        var isNormal = entry.Role == WordStyle.Normal;
        Begin(xml, "paragraph", entry.Id, entry.Name, isNormal, !entry.IsBuiltIn);
        if (!isNormal)
        {
            xml.Value("w:basedOn", normal);
        }

        if (entry.OutlineLevel > 0)
        {
            xml.Value("w:next", StyleCatalogue.Of(WordStyle.Body).Id);
        }

        xml.Value("w:uiPriority", entry.IsBuiltIn ? 9 : 1);
        xml.Empty("w:qFormat");
        WriteParagraphProperties(xml, entry);
        xml.Open("w:rPr");
        RunMarkup.WriteProperties(xml, StyleBook.LookOf(entry, font));
        xml.Close().Close();
    }

    /// <summary>The character, table and list styles by name; an office's own style document may lack some.</summary>
    public static IEnumerable<(string Id, string Name, Action<MarkupWriter> Write)> Others(string font) =>
    [
        ("DefaultParagraphFont", "Default Paragraph Font", xml => WriteHidden(xml, "character", "DefaultParagraphFont", "Default Paragraph Font").Close()),
        (StyleCatalogue.TableNormal, "Normal Table", WriteTableNormal),
        ("NoList", "No List", xml => WriteHidden(xml, "numbering", "NoList", "No List").Close()),
        (StyleCatalogue.Hyperlink, "Hyperlink", xml => WriteCharacterStyle(xml, StyleCatalogue.Hyperlink, "Hyperlink", x => x.Value("w:color", LinkBlue).Value("w:u", "single"))),
        (StyleCatalogue.FootnoteReference, "footnote reference", xml => WriteCharacterStyle(xml, StyleCatalogue.FootnoteReference, "footnote reference", x => x.Value("w:vertAlign", "superscript"))),
        (StyleCatalogue.MemoLabel, MemoLabelName, xml => WriteMemoLabel(xml, font)),
        (StyleCatalogue.TableGrid, "Table Grid", WriteTableGrid),
    ];

    private static void WriteMemoLabel(MarkupWriter xml, string font)
    {
        Begin(xml, "character", StyleCatalogue.MemoLabel, MemoLabelName, false, true);
        xml.Value("w:uiPriority", 1).Open("w:rPr");
        RunMarkup.WriteProperties(xml, new RunLook(font, (int)(StyleLooks.MemoLabelSize * 2)) { Bold = true });
        xml.Close().Close();
    }

    private static void WriteCharacterStyle(MarkupWriter xml, string id, string name, Action<MarkupWriter> properties)
    {
        Begin(xml, "character", id, name, false, false);
        xml.Value("w:uiPriority", 99).Open("w:rPr");
        properties(xml);
        xml.Close().Close();
    }

    private static void WriteTableGrid(MarkupWriter xml)
    {
        Begin(xml, "table", StyleCatalogue.TableGrid, "Table Grid", false, false);
        xml.Value("w:basedOn", StyleCatalogue.TableNormal).Value("w:uiPriority", 39).Open("w:tblPr").Open("w:tblBorders");
        foreach (var side in (string[])["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"])
        {
            xml.Open(side).With("w:val", "single").With("w:sz", 4).With("w:space", 0).With("w:color", "auto").Close();
        }

        xml.Close().Close().Close();
    }

    private static void WriteDefaults(MarkupWriter xml, WordOptions options)
    {
        xml.Open("w:docDefaults").Open("w:rPrDefault").Open("w:rPr");
        RunMarkup.WriteProperties(xml, new RunLook(options.FontName, 32));
        xml.Close().Close().Open("w:pPrDefault").Open("w:pPr");
        xml.Open("w:spacing").With("w:before", 0).With("w:after", 0).With("w:line", 240).With("w:lineRule", "auto").Close();
        xml.Close().Close().Close();
    }

    private static void WriteTableNormal(MarkupWriter xml)
    {
        WriteHidden(xml, "table", StyleCatalogue.TableNormal, "Normal Table");
        xml.Open("w:tblPr").Open("w:tblInd").With("w:w", 0).With("w:type", "dxa").Close().Open("w:tblCellMar");
        foreach (var (side, width) in (ReadOnlySpan<(string, int)>)[("w:top", 0), ("w:left", 108), ("w:bottom", 0), ("w:right", 108)])
        {
            xml.Open(side).With("w:w", width).With("w:type", "dxa").Close();
        }

        xml.Close().Close().Close();
    }

    private static MarkupWriter WriteHidden(MarkupWriter xml, string kind, string id, string name)
    {
        Begin(xml, kind, id, name, true, false);
        return xml.Value("w:uiPriority", 99).Empty("w:semiHidden").Empty("w:unhideWhenUsed");
    }

    private static void Begin(MarkupWriter xml, string kind, string id, string name, bool isDefault, bool isCustom)
    {
        xml.Open("w:style").With("w:type", kind);
        if (isDefault)
        {
            xml.With("w:default", 1);
        }

        if (isCustom)
        {
            xml.With("w:customStyle", 1);
        }

        xml.With("w:styleId", id).Value("w:name", name);
    }

    private static void WriteParagraphProperties(MarkupWriter xml, StyleEntry entry)
    {
        var look = entry.Look;
        xml.Open("w:pPr");
        if (look.KeepsWithNext)
        {
            xml.Empty("w:keepNext");
        }

        if (entry.OutlineLevel > 0)
        {
            xml.Empty("w:keepLines");
        }

        if (look.SpaceBefore > Length.Zero || look.SpaceAfter > Length.Zero)
        {
            xml.Open("w:spacing").With("w:before", look.SpaceBefore.InTwips).With("w:after", look.SpaceAfter.InTwips).Close();
        }

        if (look.LeftIndent != Length.Zero || look.FirstLineIndent != Length.Zero)
        {
            ParagraphMarkup.WriteIndent(xml, look.LeftIndent.InTwips, 0, look.FirstLineIndent.InTwips);
        }

        if (look.Alignment != TextAlignment.Left)
        {
            xml.Value("w:jc", ParagraphMarkup.NameOf(look.Alignment));
        }

        if (entry.OutlineLevel > 0)
        {
            xml.Value("w:outlineLvl", entry.OutlineLevel - 1);
        }

        xml.Close();
    }
}
