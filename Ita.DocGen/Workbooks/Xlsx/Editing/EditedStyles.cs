using System.Globalization;
using System.Xml.Linq;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>The styles part of a workbook being changed: what is there keeps its number, new looks are added behind.</summary>
internal sealed class EditedStyles(XDocument styles)
{
    private readonly XNamespace names = styles.Root!.Name.Namespace;
    private readonly Dictionary<(int Format, string Fill), int> marked = [];
    private readonly Dictionary<string, int> added = new(StringComparer.Ordinal);

    /// <summary>The styles part of a workbook that came without one.</summary>
    public static XDocument Plain(XNamespace names) => new(new XElement(
        names + "styleSheet",
        new XElement(names + "fonts", new XElement(names + "font", new XElement(names + "sz", new XAttribute("val", 11)), new XElement(names + "name", new XAttribute("val", "Calibri")))),
        new XElement(names + "fills", Pattern(names, "none"), Pattern(names, "gray125")),
        new XElement(names + "borders", new XElement(names + "border")),
        new XElement(names + "cellStyleXfs", new XElement(names + "xf")),
        new XElement(names + "cellXfs", new XElement(names + "xf", new XAttribute("xfId", 0)))));

    /// <summary>The look of a cell with another fill and edge; all else of it stays.</summary>
    public int Marked(int format, MarkLook look)
    {
        if (!marked.TryGetValue((format, look.Fill), out var index))
        {
            var formats = Formats.Elements(names + "xf").ToArray();
            var like = new XElement(formats[format < formats.Length ? format : 0]);
            like.SetAttributeValue("fillId", Fill(look.Fill));
            like.SetAttributeValue("applyFill", 1);
            like.SetAttributeValue("borderId", Border(look.Edge, "medium"));
            like.SetAttributeValue("applyBorder", 1);
            index = Append(Formats, like);
            marked[(format, look.Fill)] = index;
        }

        return index;
    }

    /// <summary>A look of our own; "@" as number format keeps text that begins with "=" text, also when someone edits it.</summary>
    public int Own(double size, bool bold = false, string? ink = null, string? fill = null, bool underlined = false, bool wrapped = true, bool centred = false)
    {
        const int text = 49;
        return Append(Formats, new XElement(
            names + "xf",
            new XAttribute("numFmtId", text),
            new XAttribute("fontId", Font(size, bold, ink, underlined)),
            new XAttribute("fillId", fill is null ? 0 : Fill(fill)),
            new XAttribute("borderId", fill is null ? 0 : Border("B8C0CC", "thin")),
            new XAttribute("xfId", 0),
            new XAttribute("applyNumberFormat", 1),
            new XAttribute("applyFont", 1),
            new XAttribute("applyFill", 1),
            new XAttribute("applyBorder", 1),
            new XAttribute("applyAlignment", 1),
            new XElement(
                names + "alignment",
                new XAttribute("horizontal", centred ? "center" : "left"),
                new XAttribute("vertical", "top"),
                wrapped ? new XAttribute("wrapText", 1) : null)));
    }

    private XElement Formats => styles.Root!.Element(names + "cellXfs")!;

    private int Fill(string colour) => Once("fills", new XElement(
        names + "fill",
        new XElement(
            names + "patternFill",
            new XAttribute("patternType", "solid"),
            new XElement(names + "fgColor", new XAttribute("rgb", "FF" + colour)),
            new XElement(names + "bgColor", new XAttribute("indexed", 64)))));

    private int Border(string colour, string line) => Once("borders", new XElement(
        names + "border",
        new[] { "left", "right", "top", "bottom" }.Select(side => new XElement(
            names + side,
            new XAttribute("style", line),
            new XElement(names + "color", new XAttribute("rgb", "FF" + colour)))),
        new XElement(names + "diagonal")));

    private int Font(double size, bool bold, string? ink, bool underlined) => Once("fonts", new XElement(
        names + "font",
        bold ? new XElement(names + "b") : null,
        underlined ? new XElement(names + "u") : null,
        new XElement(names + "sz", new XAttribute("val", size.ToString(CultureInfo.InvariantCulture))),
        ink is null ? null : new XElement(names + "color", new XAttribute("rgb", "FF" + ink)),
        new XElement(names + "name", new XAttribute("val", SheetPalette.FontName))));

    private int Once(string list, XElement element)
    {
        var key = list + element.ToString(SaveOptions.DisableFormatting);
        if (!added.TryGetValue(key, out var index))
        {
            index = Append(styles.Root!.Element(names + list)!, element);
            added[key] = index;
        }

        return index;
    }

    private static int Append(XElement list, XElement element)
    {
        var index = list.Elements().Count();
        list.Add(element);
        list.SetAttributeValue("count", index + 1);
        return index;
    }

    private static XElement Pattern(XNamespace names, string pattern) =>
        new(names + "fill", new XElement(names + "patternFill", new XAttribute("patternType", pattern)));
}
