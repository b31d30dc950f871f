using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Ita.DocGen.Narratives;

/// <summary>What the styles of a Word file mean: heading levels, by outline or by name in English and Thai.</summary>
internal sealed class WordStyles
{
    private const int DeepestChain = 12;
    private const int OutlineLevels = 9;
    private static readonly string[] HeadingNames = ["heading ", "หัวเรื่อง ", "หัวข้อ "];

    private readonly Dictionary<string, Style> byId = new(StringComparer.Ordinal);

    public WordStyles(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                byId.TryAdd(id, style);
            }
        }
    }

    /// <summary>1–4, or nothing when the paragraph is no heading.</summary>
    public int? HeadingLevel(ParagraphProperties? properties)
    {
        var outline = properties?.OutlineLevel?.Val?.Value ?? Chain(properties).Select(OutlineOf).FirstOrDefault(level => level is not null);
        return outline is >= 0 and < OutlineLevels ? Math.Min(outline.Value + 1, 4) : null;
    }

    /// <summary>The numbering that a style brings along ("List Bullet", "รายการสัญลักษณ์แสดงหัวข้อย่อย").</summary>
    public NumberingProperties? NumberingOf(ParagraphProperties? properties) =>
        Chain(properties).Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(numbering => numbering is not null);

    private IEnumerable<Style> Chain(ParagraphProperties? properties)
    {
        var id = properties?.ParagraphStyleId?.Val?.Value;
        for (var depth = 0; depth < DeepestChain && id is not null && byId.TryGetValue(id, out var style); depth++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static int? OutlineOf(Style style)
    {
        if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level)
        {
            return level;
        }

        var name = style.StyleName?.Val?.Value?.Trim().ToLowerInvariant() ?? "";
        var prefix = HeadingNames.FirstOrDefault(known => name.StartsWith(known, StringComparison.Ordinal));
        var number = prefix is null ? "" : Ita.DocGen.Thai.ThaiDigits.ToArabic(name[prefix.Length..]);
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var rank) && rank is > 0 and <= OutlineLevels ? rank - 1 : null;
    }
}
