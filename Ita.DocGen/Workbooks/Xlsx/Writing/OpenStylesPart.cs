using Ita.DocGen.Containers;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>The few looks of open data: headings like those of the other workbooks, and one look for each kind of column.</summary>
internal static class OpenStylesPart
{
    public const int Plain = 1;
    public const int Head = 2;

    private const int FirstKind = 3;
    private const int AsText = 49;
    private const int TwoPlaces = 2;
    private const int NoPlaces = 1;
    private const int AsDay = 164;

    public static int Of(OpenColumnKind kind) => FirstKind + (int)kind;

    public static ReadOnlyMemory<byte> Write()
    {
        var xml = new MarkupWriter();
        xml.Open("styleSheet").With("xmlns", PackageNames.Sheet);
        xml.Open("numFmts").With("count", 1).Open("numFmt").With("numFmtId", AsDay).With("formatCode", "yyyy-mm-dd").Close().Close();
        xml.Open("fonts").With("count", 2);
        WriteFont(xml, isHead: false);
        WriteFont(xml, isHead: true);
        xml.Close().Open("fills").With("count", 3).ReservedFills();
        xml.Open("fill").Open("patternFill").With("patternType", "solid").Open("fgColor").With("rgb", "FF" + SheetPalette.Heading).Close().Close().Close();
        xml.Close().Open("borders").With("count", 2).NoBorder();
        WriteEdges(xml);
        xml.Close().Open("cellStyleXfs").With("count", 3);
        OpenFormat(xml, 0).Close();
        OpenFormat(xml, 0).Close();
        Centre(OpenFormat(xml, 0, isHead: true)).Close();
        xml.Close();
        WriteCellFormats(xml);
        xml.Open("cellStyles").With("count", 3);
        xml.Open("cellStyle").With("name", "Normal").With("xfId", 0).With("builtinId", 0).Close();
        xml.Open("cellStyle").With("name", "Ita plain").With("xfId", Plain).Close();
        xml.Open("cellStyle").With("name", "Ita head").With("xfId", Head).Close();
        return xml.Close().Close().ToBytes();
    }

    private static void WriteCellFormats(MarkupWriter xml)
    {
        var kinds = Enum.GetValues<OpenColumnKind>();
        xml.Open("cellXfs").With("count", FirstKind + kinds.Length);
        OpenFormat(xml, 0).With("xfId", 0).Close();
        OpenFormat(xml, 0).With("xfId", Plain).Close();
        Centre(OpenFormat(xml, 0, isHead: true).With("xfId", Head)).Close();
        foreach (var kind in kinds)
        {
            OpenFormat(xml, NumberFormatOf(kind)).With("xfId", Plain).With("applyNumberFormat", 1).With("applyAlignment", 1);
            // Texts stand back from the edge and short values in the middle, or one column would touch the next.
            xml.Open("alignment").With("horizontal", IsText(kind) ? "left" : "center").With("vertical", "top");
            if (IsText(kind))
            {
                xml.With("wrapText", 1).With("indent", 1);
            }

            xml.Close();
            xml.Close();
        }

        xml.Close();
    }

    private static bool IsText(OpenColumnKind kind) => kind is OpenColumnKind.Text or OpenColumnKind.LongText;

    private static int NumberFormatOf(OpenColumnKind kind) => kind switch
    {
        OpenColumnKind.Number => TwoPlaces,
        OpenColumnKind.Whole => NoPlaces,
        OpenColumnKind.Day => AsDay,
        _ => AsText,
    };

    private static MarkupWriter OpenFormat(MarkupWriter xml, int numberFormat, bool isHead = false) => xml.Open("xf")
        .With("numFmtId", numberFormat)
        .With("fontId", isHead ? 1 : 0)
        .With("fillId", isHead ? 2 : 0)
        .With("borderId", isHead ? 1 : 0);

    private static MarkupWriter Centre(MarkupWriter xml) =>
        xml.Open("alignment").With("horizontal", "center").With("vertical", "center").With("wrapText", 1).Close();

    private static void WriteFont(MarkupWriter xml, bool isHead)
    {
        xml.Open("font");
        if (isHead)
        {
            xml.Empty("b");
        }

        xml.Open("sz").With("val", SheetPalette.FontSize).Close();
        if (isHead)
        {
            xml.Open("color").With("rgb", "FFFFFFFF").Close();
        }

        xml.Open("name").With("val", SheetPalette.FontName).Close().Close();
    }

    private static void WriteEdges(MarkupWriter xml)
    {
        xml.Open("border");
        foreach (var side in new[] { "left", "right", "top", "bottom" })
        {
            xml.Open(side).With("style", "thin").Open("color").With("rgb", "FF" + SheetPalette.Line).Close().Close();
        }

        xml.Empty("diagonal").Close();
    }
}
