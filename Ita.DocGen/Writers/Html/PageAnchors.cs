using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html;

/// <summary>The ids of the headings: as the model names them where a page can bear the name, unique, apart from the page's own ids.</summary>
internal sealed class PageAnchors
{
    private const string OwnPrefix = "ita-";
    private readonly Dictionary<string, string> idByAnchor = new(StringComparer.Ordinal);
    private readonly Dictionary<OutlineEntry, string> idByEntry = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public PageAnchors(Outline outline)
    {
        foreach (var entry in outline.Entries)
        {
            var id = Unique(Safe(entry.Anchor));
            idByEntry[entry] = id;
            idByAnchor.TryAdd(entry.Anchor, id);
        }
    }

    public string IdOf(OutlineEntry entry) => idByEntry[entry];

    /// <summary>The target of a link within the page, or nothing if no heading bears the name.</summary>
    public string? HrefOf(string target) => idByAnchor.TryGetValue(target[1..], out var id) ? "#" + id : null;

    private static string Safe(string anchor)
    {
        var safe = string.Concat(anchor.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '-'));
        return safe.Length == 0 || safe.StartsWith(OwnPrefix, StringComparison.Ordinal) ? "h-" + safe : safe;
    }

    private string Unique(string id)
    {
        var unique = id;
        for (var number = 2; !taken.Add(unique); number++)
        {
            unique = $"{id}-{number}";
        }

        return unique;
    }
}
