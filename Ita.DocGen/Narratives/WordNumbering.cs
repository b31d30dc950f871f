using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Narratives;

/// <summary>The lists of a Word file: which marker each level has.</summary>
internal sealed class WordNumbering
{
    private const int DeepestLevel = 8;

    private readonly Dictionary<int, int> abstractOf = [];
    private readonly Dictionary<(int Abstract, int Level), Level> levels = [];

    public WordNumbering(MainDocumentPart main)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (instance.NumberID?.Value is { } id && instance.AbstractNumId?.Val?.Value is { } abstractId)
            {
                abstractOf.TryAdd(id, abstractId);
            }
        }

        foreach (var scheme in numbering?.Elements<AbstractNum>() ?? [])
        {
            foreach (var level in scheme.Elements<Level>())
            {
                levels.TryAdd((scheme.AbstractNumberId?.Value ?? 0, level.LevelIndex?.Value ?? 0), level);
            }
        }
    }

    /// <summary>Nothing when the paragraph is in no list; the id 0 takes a paragraph out of the list of its style.</summary>
    public WordListLevel? Find(NumberingProperties? properties)
    {
        if (properties?.NumberingId?.Val?.Value is not ({ } id and > 0))
        {
            return null;
        }

        var depth = Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? 0, 0, DeepestLevel);
        var level = abstractOf.TryGetValue(id, out var scheme) ? levels.GetValueOrDefault((scheme, depth)) : null;
        var format = level?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Bullet;
        return format == NumberFormatValues.None ? null : new WordListLevel(id, depth, MarkerOf(level, format), Math.Max(0, level?.StartNumberingValue?.Val?.Value ?? 1));
    }

    private static ListMarker MarkerOf(Level? level, NumberFormatValues format)
    {
        var text = level?.LevelText?.Val?.Value?.Trim() ?? "";
        if (format == NumberFormatValues.Bullet)
        {
            return text is "-" or "–" ? ListMarker.Dash : ListMarker.Bullet;
        }

        return (text.StartsWith('('), text.EndsWith(')')) switch
        {
            (true, true) => ListMarker.Bracketed,
            (false, true) => ListMarker.HalfBracketed,
            _ => ListMarker.Decimal,
        };
    }
}
