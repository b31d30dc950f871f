using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Publishing;

/// <summary>manifest.json, one entry a line (docs/manifest.md). The version is raised when a field changes its meaning.</summary>
internal static class ManifestWriter
{
    public const string Path = "site/manifest.json";

    private const int Version = 1;
    private const int LongestText = 80;

    private static readonly JavaScriptEncoder Readable = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static byte[] Write(Manifest manifest)
    {
        using var target = new PooledStream();
        using (var json = new Utf8JsonWriter((IBufferWriter<byte>)target, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = Readable }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteNumber("planYear", manifest.PlanYear);
            json.WriteString("agency", manifest.Agency);
            json.WriteString("runDate", manifest.RunDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (manifest.Result is { } result)
            {
                json.WriteStartObject("result");
                json.WriteNumber("year", result.Year);
                json.WriteNumber("overall", result.Overall);
                json.WriteString("level", result.Level);
                json.WriteEndObject();
            }

            WriteLines(json, "files", manifest.Files, WriteFile);
            WriteLines(json, "inputs", manifest.Inputs, WriteInput);
            WriteLines(json, "numbers", manifest.Values.Where(value => value.Value.IsNumber), WriteValue);
            WriteLines(json, "texts", manifest.Values.Where(value => !value.Value.IsNumber), WriteValue);
            json.WriteEndObject();
        }

        return target.ToArray();
    }

    private static void WriteLines<T>(Utf8JsonWriter json, string name, IEnumerable<T> entries, Action<Utf8JsonWriter, T> write)
    {
        using var line = new PooledStream();
        using var inner = new Utf8JsonWriter((IBufferWriter<byte>)line, new JsonWriterOptions { Encoder = Readable });
        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            line.Clear();
            line.Write("\n    "u8);
            inner.Reset();
            inner.WriteStartObject();
            write(inner, entry);
            inner.WriteEndObject();
            inner.Flush();
            json.WriteRawValue(line.Written.Span, skipInputValidation: true);
        }

        json.WriteEndArray();
    }

    private static void WriteFile(Utf8JsonWriter json, ManifestFile file)
    {
        json.WriteString("path", file.Path);
        json.WriteString("id", file.Document);
        json.WriteString("title", file.Title);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("sha256", file.Hash);
        json.WriteString("state", file.State switch
        {
            ManifestState.OlderThanData => "older-than-data",
            ManifestState.Frozen => "frozen",
            _ => "current",
        });
        json.WriteStartArray("answers");
        foreach (var answer in file.Answers)
        {
            json.WriteStartObject();
            json.WriteNumber("year", answer.Year);
            json.WriteString("item", answer.Item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteInput(Utf8JsonWriter json, ManifestInput input)
    {
        json.WriteString("path", input.Path);
        json.WriteNumber("bytes", input.Bytes);
        json.WriteString("sha256", input.Hash);
    }

    private static void WriteValue(Utf8JsonWriter json, ManifestValue value)
    {
        json.WriteString("document", value.Document);
        json.WriteString("text", Shortened(value.Value.Text));
        if (value.Value.Heading.Length > 0)
        {
            json.WriteString("heading", value.Value.Heading);
        }

        json.WriteStartArray("cells");
        foreach (var cell in value.Value.Source.Cells)
        {
            json.WriteStringValue(cell.ToString());
        }

        json.WriteEndArray();
        if (value.Value.Source.Formula is { } formula)
        {
            json.WriteString("formula", formula);
        }
    }

    // by runes, so that no letter is cut in two
    private static string Shortened(string text)
    {
        if (text.Length <= LongestText)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return new StringBuilder(text, 0, end, LongestText + 1).Append('…').ToString();
    }
}
