using System.Xml.Linq;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Narratives;

/// <summary>The lists of a Word file: which marker each level has.</summary>
internal sealed class WordNumbering
{
    private const int DeepestLevel = 8;
    private const string Bullet = "bullet";

    private readonly Dictionary<int, int> abstractOf = [];
    private readonly Dictionary<(int Abstract, int Level), XElement> levels = [];

    public WordNumbering(WordFile word)
    {
        foreach (var instance in word.Numbering.All("num"))
        {
            if (instance.Named("numId").Number() is { } id && instance.First("abstractNumId").Value().Number() is { } abstractId)
            {
                abstractOf.TryAdd(id, abstractId);
            }
        }

        foreach (var scheme in word.Numbering.All("abstractNum"))
        {
            foreach (var level in scheme.All("lvl"))
            {
                levels.TryAdd((scheme.Named("abstractNumId").Number() ?? 0, level.Named("ilvl").Number() ?? 0), level);
            }
        }
    }

    /// <summary>Nothing when the paragraph is in no list; the id 0 takes a paragraph out of the list of its style.</summary>
    public WordListLevel? Find(XElement? properties)
    {
        if (properties.First("numId").Value().Number() is not ({ } id and > 0))
        {
            return null;
        }

        var depth = Math.Clamp(properties.First("ilvl").Value().Number() ?? 0, 0, DeepestLevel);
        var level = abstractOf.TryGetValue(id, out var scheme) ? levels.GetValueOrDefault((scheme, depth)) : null;
        var format = level.First("numFmt").Value() ?? Bullet;
        return format == "none" ? null : new WordListLevel(id, depth, MarkerOf(level, format), Math.Max(0, level.First("start").Value().Number() ?? 1));
    }

    private static ListMarker MarkerOf(XElement? level, string format)
    {
        var text = level.First("lvlText").Value()?.Trim() ?? "";
        if (format == Bullet)
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
