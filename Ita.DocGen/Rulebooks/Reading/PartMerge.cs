using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>
/// Lays one rulebook file over another: objects field by field, the lists named here entry by entry (by their key),
/// every other value as a whole. An entry with "removed": true takes the base's entry away.
/// </summary>
internal sealed class PartMerge(List<Diagnostic> findings)
{
    private static readonly ImmutableDictionary<string, string> KeysOfLists = new Dictionary<string, string>
    {
        ["instruments"] = "code",
        ["indicators"] = "number",
        ["subIndicators"] = "number",
        ["items"] = "code",
        ["duties"] = "document",
        ["calendar"] = "id",
        ["sevenIssues"] = "number",
        ["officialNames"] = "name",
    }.ToImmutableDictionary();

    public JsonFields Lay(JsonFields over, JsonFields? basis)
    {
        var merged = new List<JsonField>();
        foreach (var field in over.Fields)
        {
            merged.Add(field with { Value = LayValue(field.Name, field.Value, basis?.Find(field.Name)?.Value) });
        }

        if (basis is not null)
        {
            merged.AddRange(basis.Fields.Where(field => over.Find(field.Name) is null));
        }

        return over with { Fields = [.. merged] };
    }

    private JsonPart LayValue(string name, JsonPart over, JsonPart? basis) => (over, basis) switch
    {
        (JsonList list, _) when KeysOfLists.TryGetValue(name, out var key) => LayList(key, list, basis as JsonList),
        (JsonFields fields, JsonFields lower) => Lay(fields, lower),
        _ => over,
    };

    private JsonList LayList(string key, JsonList over, JsonList? basis)
    {
        var lower = basis?.Parts ?? [];
        var places = new Dictionary<string, int>();
        for (var i = 0; i < lower.Length; i++)
        {
            places.TryAdd(KeyOf(lower[i], key) ?? "", i);
        }

        var merged = lower.ToList<JsonPart?>();
        var seen = new Dictionary<string, JsonPart>();
        foreach (var part in over.Parts)
        {
            if (KeyOf(part, key) is not { } value)
            {
                merged.Add(part);
            }
            else if (!seen.TryAdd(value, part))
            {
                findings.Add(Problems.RulebookEntryIsGivenTwice(part.Place, key, value, seen[value].Place.Row).RelatedTo(seen[value].Place));
            }
            else if (places.TryGetValue(value, out var place))
            {
                merged[place] = IsRemoved(part) ? null : Lay((JsonFields)part, (JsonFields)lower[place]);
            }
            else if (!IsRemoved(part))
            {
                merged.Add(part);
            }
        }

        return over with { Parts = [.. merged.OfType<JsonPart>()] };
    }

    private static bool IsRemoved(JsonPart part) => (part as JsonFields)?.Find("removed")?.Value is JsonScalar { Flag: true };

    private static string? KeyOf(JsonPart part, string key) => (part as JsonFields)?.Find(key)?.Value switch
    {
        JsonScalar { Text: { } text } => text,
        JsonScalar { Number: { } number } => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };
}
