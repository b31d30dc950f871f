using System.Text.Json;

namespace Ita.DocGen.Runs;

/// <summary>
/// What a manifest says of its year as a whole. The lists after it, a thousand times as long, are passed over unread.
/// </summary>
internal sealed record ManifestHead(string? Agency, decimal? Overall, string? Level)
{
    /// <summary>Throws where the bytes are not such a file: another version of the program, or a person, may have written it.</summary>
    public static ManifestHead Parse(ReadOnlySpan<byte> bytes)
    {
        var head = new ManifestHead(null, null, null);
        var json = new Utf8JsonReader(bytes);
        while (json.Read() && json.CurrentDepth <= 1)
        {
            if (json.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            var name = json.GetString();
            json.Read();
            if (name == "agency" && json.TokenType == JsonTokenType.String)
            {
                head = head with { Agency = json.GetString() };
            }
            else if (name == "result" && json.TokenType == JsonTokenType.StartObject)
            {
                using var result = JsonDocument.ParseValue(ref json);
                head = head with { Overall = DecimalOf(result.RootElement), Level = LevelOf(result.RootElement) };
            }
            else
            {
                json.Skip();
            }
        }

        return head;
    }

    private static decimal? DecimalOf(JsonElement result) =>
        result.TryGetProperty("overall", out var overall) && overall.ValueKind == JsonValueKind.Number && overall.TryGetDecimal(out var number) ? number : null;

    private static string? LevelOf(JsonElement result) =>
        result.TryGetProperty("level", out var level) && level.ValueKind == JsonValueKind.String ? level.GetString() : null;
}
