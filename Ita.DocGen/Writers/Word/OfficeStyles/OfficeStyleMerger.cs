using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Ita.DocGen.Containers;
using Ita.DocGen.Writers.Word.Parts;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.OfficeStyles;

/// <summary>
/// Lays our catalogue over the office's styles: a style of the same name is the office's, one it lacks is added from ours in the office's face.
/// Numbering in styles is taken out, since numbers come from the outline and their definitions would not come along.
/// </summary>
internal sealed class OfficeStyleMerger
{
    private const int DeepestBase = 20;

    private static readonly XNamespace W = Namespaces.Word;

    private readonly XElement styles;
    private readonly OfficeFonts fonts;
    private readonly WordOptions options;
    private readonly Dictionary<string, XElement> byId;
    private readonly Dictionary<string, XElement> byName;
    private readonly RunLook defaults;

    public OfficeStyleMerger(XElement styles, OfficeFonts fonts, WordOptions options)
    {
        this.styles = styles;
        this.fonts = fonts;
        this.options = options;
        var all = styles.Elements(W + "style").Where(style => style.Attribute(W + "styleId") is not null).ToArray();
        byId = First(all, style => (string)style.Attribute(W + "styleId")!, StringComparer.Ordinal);
        byName = First(all.Where(style => NameOf(style) is not null), style => NameOf(style)!, StringComparer.OrdinalIgnoreCase);
        var plain = styles.Element(W + "docDefaults")?.Element(W + "rPrDefault")?.Element(W + "rPr");
        defaults = Over(new RunLook(fonts.Fallback, 32), plain);
    }

    public OfficeStyle Merge()
    {
        styles.Descendants(W + "numPr").Remove();
        var ids = ImmutableArray.CreateBuilder<string>();
        var looks = ImmutableArray.CreateBuilder<RunLook>();
        var missing = ImmutableArray.CreateBuilder<string>();
        foreach (var entry in StyleCatalogue.All)
        {
            if (byName.TryGetValue(entry.Name, out var style))
            {
                ids.Add((string)style.Attribute(W + "styleId")!);
                looks.Add(LookOf(style, 0));
            }
            else
            {
                ids.Add(Add(entry));
                looks.Add(StyleBook.LookOf(entry, defaults.Font));
                missing.Add(entry.Name);
            }
        }

        var aliases = AddOthers();
        var book = new StyleBook(ids.ToImmutable(), looks.ToImmutable(), CodeFont(), aliases);
        return new OfficeStyle(book, Serialize()) { MissingStyles = missing.ToImmutable() };
    }

    private static Dictionary<string, XElement> First(IEnumerable<XElement> all, Func<XElement, string> key, StringComparer comparer) =>
        all.GroupBy(key, comparer).ToDictionary(group => group.Key, group => group.First(), comparer);

    private static string? NameOf(XElement style) => (string?)style.Element(W + "name")?.Attribute(W + "val");

    private string CodeFont() => (options with { FontName = defaults.Font }).CodeFontName;

    /// <summary>The look of a style's runs, what it is based on first.</summary>
    private RunLook LookOf(XElement style, int depth)
    {
        var basedOn = (string?)style.Element(W + "basedOn")?.Attribute(W + "val");
        var below = basedOn is not null && depth < DeepestBase && byId.TryGetValue(basedOn, out var parent) ? LookOf(parent, depth + 1) : defaults;
        return Over(below, style.Element(W + "rPr"));
    }

    private RunLook Over(RunLook below, XElement? properties) => properties is null
        ? below
        : below with
        {
            Font = fonts.Find(properties.Element(W + "rFonts")) ?? below.Font,
            HalfPoints = Size(properties.Element(W + "szCs") ?? properties.Element(W + "sz")) ?? below.HalfPoints,
            Bold = Switch(properties.Element(W + "bCs") ?? properties.Element(W + "b")) ?? below.Bold,
            Italic = Switch(properties.Element(W + "iCs") ?? properties.Element(W + "i")) ?? below.Italic,
        };

    private static int? Size(XElement? size) =>
        int.TryParse((string?)size?.Attribute(W + "val"), NumberStyles.None, CultureInfo.InvariantCulture, out var halfPoints) && halfPoints is > 0 and < 3277 ? halfPoints : null;

    private static bool? Switch(XElement? element) =>
        element is null ? null : (string?)element.Attribute(W + "val") is not ("0" or "false" or "off");

    private string Add(StyleEntry entry)
    {
        var free = entry with { Id = FreeId(entry.Id) };
        var xml = new MarkupWriter(declares: false);
        StylesPart.WriteParagraphStyle(xml, free, defaults.Font, IdOf("Normal", "Normal"));
        AddMarkup(xml);
        return free.Id;
    }

    private ImmutableDictionary<string, string> AddOthers()
    {
        var aliases = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (id, name, write) in StylesPart.Others(defaults.Font))
        {
            if (!byName.ContainsKey(name))
            {
                var xml = new MarkupWriter(declares: false);
                write(xml);
                AddMarkup(xml);
            }

            aliases[id] = IdOf(name, id);
        }

        return aliases.ToImmutable();
    }

    private string IdOf(string name, string otherwise) => byName.TryGetValue(name, out var style) ? (string)style.Attribute(W + "styleId")! : otherwise;

    private string FreeId(string wanted)
    {
        var id = wanted;
        while (byId.ContainsKey(id))
        {
            id += "Ita";
        }

        return id;
    }

    private void AddMarkup(MarkupWriter xml)
    {
        var style = XElement.Parse($"<x xmlns:w=\"{Namespaces.Word}\">{xml}</x>").Elements().Single();
        if (style.Element(W + "basedOn")?.Attribute(W + "val") is { Value: StyleCatalogue.TableNormal } basedOn)
        {
            basedOn.Value = IdOf("Normal Table", StyleCatalogue.TableNormal);
        }

        styles.Add(style);
        byId[(string)style.Attribute(W + "styleId")!] = style;
        byName[NameOf(style)!] = style;
    }

    private ReadOnlyMemory<byte> Serialize() =>
        Encoding.UTF8.GetBytes(MarkupWriter.Declaration + styles.ToString(SaveOptions.DisableFormatting));
}
