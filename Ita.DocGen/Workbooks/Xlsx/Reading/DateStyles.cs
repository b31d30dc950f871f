using System.Globalization;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>Which cell formats of a workbook show a number as a day. Thai offices use "[$-107041E]d mmm yyyy;@" and its kin.</summary>
internal sealed class DateStyles(bool startsIn1904)
{
    private const int DaysTo1904 = 1462;
    private readonly List<bool> isDate = [];

    public static DateStyles Read(PackedParts parts, string? part, bool startsIn1904)
    {
        var styles = new DateStyles(startsIn1904);
        if (part is null || !parts.Has(part))
        {
            return styles;
        }

        var codes = new Dictionary<int, string>();
        var isCellFormat = false;
        using var xml = PartXml.Open(parts, part);
        xml.MoveToContent();
        var own = xml.NamespaceURI;
        while (xml.Read())
        {
            if (xml.IsOwn("numFmt", own) && xml.GetAttribute("formatCode") is { } code)
            {
                codes[NumberOf(xml.GetAttribute("numFmtId"))] = code;
            }
            else if (xml.IsOwn("xf", own) && isCellFormat)
            {
                var id = NumberOf(xml.GetAttribute("numFmtId"));
                styles.isDate.Add(codes.TryGetValue(id, out var format) ? DateFormat.Matches(format) : DateFormat.IsBuiltInDate(id));
            }
            else if (xml.LocalName == "cellXfs")
            {
                isCellFormat = xml.NodeType == System.Xml.XmlNodeType.Element && !xml.IsEmptyElement;
            }
        }

        return styles;
    }

    public CellValue Of(double number, int style) => style < isDate.Count && isDate[style]
        ? DateFormat.FromSerial(number + (startsIn1904 ? DaysTo1904 : 0))
        : CellNumber.Of(number);

    private static int NumberOf(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
