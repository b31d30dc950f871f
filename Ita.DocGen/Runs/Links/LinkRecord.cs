using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Ita.DocGen.Links;
using Ita.DocGen.Publishing;

namespace Ita.DocGen.Runs;

/// <summary>What came of each visited address and on which day, kept beside the report so that later runs can tell it too.</summary>
internal sealed record LinkRecord(ImmutableSortedDictionary<string, (LinkAnswer Answer, DateOnly Visited)> Links)
{
    public const string RelativePath = "office/links.json";

    private const int Version = 1;
    private const string DayFormat = "yyyy-MM-dd";

    public static LinkRecord Empty { get; } = new(ImmutableSortedDictionary.Create<string, (LinkAnswer, DateOnly)>(StringComparer.Ordinal));

    /// <summary>A file that cannot be understood counts as none: the addresses are visited again.</summary>
    public static LinkRecord Read(OutputFile? file)
    {
        try
        {
            using var json = JsonDocument.Parse(file?.Bytes ?? "{}"u8.ToArray());
            return new LinkRecord(Empty.Links.SetItems(json.RootElement.TryGetProperty("links", out var links) ? links.EnumerateArray().Select(ReadLink) : []));
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or FormatException or InvalidOperationException or ArgumentException)
        {
            return Empty;
        }
    }

    public OutputFile ToFile() => OutputFile.Of(RelativePath, target =>
    {
        using var json = new Utf8JsonWriter(target, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("links");
        foreach (var (url, (answer, visited)) in Links)
        {
            json.WriteStartObject();
            json.WriteString("url", url);
            json.WriteString("state", answer.State.ToString());
            json.WriteString("sign", answer.Sign);
            json.WriteString("visited", visited.ToString(DayFormat, CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static KeyValuePair<string, (LinkAnswer Answer, DateOnly Visited)> ReadLink(JsonElement link) => new(
        link.GetProperty("url").GetString() ?? "",
        (new LinkAnswer(Enum.Parse<LinkState>(link.GetProperty("state").GetString() ?? ""), link.GetProperty("sign").GetString() ?? ""),
            DateOnly.ParseExact(link.GetProperty("visited").GetString() ?? "", DayFormat, CultureInfo.InvariantCulture)));
}
