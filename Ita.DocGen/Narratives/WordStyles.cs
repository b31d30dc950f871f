using System.Globalization;
using System.Xml.Linq;

namespace Ita.DocGen.Narratives;

/// <summary>What the styles of a Word file mean: heading levels, by outline or by name in English and Thai.</summary>
internal sealed class WordStyles
{
    private const int DeepestChain = 12;
    private const int OutlineLevels = 9;
    private static readonly string[] HeadingNames = ["heading ", "หัวเรื่อง ", "หัวข้อ "];

    private readonly Dictionary<string, XElement> byId = new(StringComparer.Ordinal);

    public WordStyles(WordFile word)
    {
        foreach (var style in word.Styles.All("style"))
        {
            if (style.Named("styleId") is { } id)
            {
                byId.TryAdd(id, style);
            }
        }
    }

    /// <summary>1–4, or nothing when the paragraph is no heading.</summary>
    public int? HeadingLevel(XElement? properties)
    {
        var outline = properties.First("outlineLvl").Value().Number() ?? Chain(properties).Select(OutlineOf).FirstOrDefault(level => level is not null);
        return outline is >= 0 and < OutlineLevels ? Math.Min(outline.Value + 1, 4) : null;
    }

    /// <summary>The numbering that a style brings along ("List Bullet", "รายการสัญลักษณ์แสดงหัวข้อย่อย").</summary>
    public XElement? NumberingOf(XElement? properties) =>
        Chain(properties).Select(style => style.First("pPr").First("numPr")).FirstOrDefault(numbering => numbering is not null);

    private IEnumerable<XElement> Chain(XElement? properties)
    {
        var id = properties.First("pStyle").Value();
        for (var depth = 0; depth < DeepestChain && id is not null && byId.TryGetValue(id, out var style); depth++)
        {
            yield return style;
            id = style.First("basedOn").Value();
        }
    }

    private static int? OutlineOf(XElement style)
    {
        if (style.First("pPr").First("outlineLvl").Value().Number() is { } level)
        {
            return level;
        }

        var name = style.First("name").Value()?.Trim().ToLowerInvariant() ?? "";
        var prefix = HeadingNames.FirstOrDefault(known => name.StartsWith(known, StringComparison.Ordinal));
        var number = prefix is null ? "" : Ita.DocGen.Thai.ThaiDigits.ToArabic(name[prefix.Length..]);
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var rank) && rank is > 0 and <= OutlineLevels ? rank - 1 : null;
    }
}
