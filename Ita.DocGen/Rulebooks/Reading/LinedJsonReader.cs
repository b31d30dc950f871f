using System.Collections.Immutable;
using System.Text.Json;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>
/// JSON bytes (comments and trailing commas allowed) → parts that know their line, or null and a finding.
/// A field given twice is told; the first one counts.
/// </summary>
internal ref struct LinedJsonReader
{
    private readonly string file;
    private readonly ReadOnlySpan<byte> bytes;
    private readonly List<Diagnostic> findings;
    private Utf8JsonReader reader;
    private long counted;
    private int line;

    private LinedJsonReader(string file, ReadOnlySpan<byte> bytes, List<Diagnostic> findings)
    {
        this.file = file;
        this.bytes = bytes;
        this.findings = findings;
        line = 1;
        reader = new Utf8JsonReader(bytes, new JsonReaderOptions
        {
            CommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
            MaxDepth = 16,
        });
    }

    public static JsonPart? Read(string file, ReadOnlySpan<byte> bytes, List<Diagnostic> findings)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var json = new LinedJsonReader(file, bytes.StartsWith(mark) ? bytes[3..] : bytes, findings);
        try
        {
            json.reader.Read();
            var part = json.ReadPart();
            json.reader.Read();
            return part;
        }
        catch (JsonException fault)
        {
            var place = CellAddress.OfLine(file, (int)(fault.LineNumber ?? 0) + 1);
            findings.Add(Problems.RulebookIsNotJson(place, (fault.BytePositionInLine ?? 0) + 1));
            return null;
        }
        catch (InvalidOperationException)
        {
            // The reader throws this for text that is no UTF-8.
            findings.Add(Problems.RulebookIsNotJson(json.Place(), 1));
            return null;
        }
    }

    private JsonPart ReadPart()
    {
        var place = Place();
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadFields(place);
            case JsonTokenType.StartArray:
                return ReadList(place);
            case JsonTokenType.String:
                return new JsonScalar(place, Text: reader.GetString());
            case JsonTokenType.Number:
                return reader.TryGetDecimal(out var number) ? new JsonScalar(place, Number: number) : new JsonScalar(place);
            case JsonTokenType.True:
                return new JsonScalar(place, Flag: true);
            case JsonTokenType.False:
                return new JsonScalar(place, Flag: false);
            default:
                return new JsonScalar(place);
        }
    }

    private JsonFields ReadFields(CellAddress place)
    {
        var fields = ImmutableArray.CreateBuilder<JsonField>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            var nameAt = Place();
            reader.Read();
            var value = ReadPart();
            if (fields.FirstOrDefault(field => field.Name == name) is { } first)
            {
                findings.Add(Problems.RulebookFieldIsGivenTwice(nameAt, name, first.Place.Row).RelatedTo(first.Place));
                continue;
            }

            fields.Add(new JsonField(name, nameAt, value));
        }

        return new JsonFields(place, fields.DrainToImmutable());
    }

    private JsonList ReadList(CellAddress place)
    {
        var parts = ImmutableArray.CreateBuilder<JsonPart>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            parts.Add(ReadPart());
        }

        return new JsonList(place, parts.DrainToImmutable());
    }

    private CellAddress Place()
    {
        var start = reader.TokenStartIndex;
        line += bytes[(int)counted..(int)start].Count((byte)'\n');
        counted = start;
        return CellAddress.OfLine(file, line);
    }
}
