using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>
/// Reads one JSON object field by field. What is missing, of the wrong kind or unknown becomes a finding at its line;
/// <see cref="Close"/> tells it, so that a mistyped name is told once and not as missing as well.
/// </summary>
internal sealed class FieldReader(JsonFields fields, RulebookContext context)
{
    private readonly List<string> asked = [];
    private readonly List<(string Name, string Expected)> missing = [];

    public CellAddress Place => fields.Place;

    public RulebookContext Context => context;

    public bool Has(string name) => fields.Find(name) is not null;

    public CellAddress PlaceOf(string name) => fields.Find(name)?.Value.Place ?? fields.Place;

    public string Text(string name) => Required(name, Expect.Text, TextOf) ?? "";

    public string TextOr(string name, string absent) => Optional(name, Expect.Text, TextOf) ?? absent;

    public decimal Number(string name) => Required(name, Expect.Number, NumberOf) ?? 0;

    public decimal? NumberOrNone(string name) => Optional(name, Expect.Number, NumberOf);

    public int Whole(string name) => Required(name, Expect.WholeNumber, WholeOf) ?? 0;

    public int? WholeOrNone(string name) => Optional(name, Expect.WholeNumber, WholeOf);

    public bool Flag(string name) => Required(name, Expect.Flag, FlagOf) ?? false;

    public bool FlagOr(string name, bool absent) => Optional(name, Expect.Flag, FlagOf) ?? absent;

    public DateOnly? DayOrNone(string name) => Optional(name, Expect.Day, DayOf);

    public ImmutableArray<string> Texts(string name) => Each(name, true, Expect.Text, TextOf);

    public ImmutableArray<string> TextsOrNone(string name) => Each(name, false, Expect.Text, TextOf);

    public ImmutableArray<int> Wholes(string name) => [.. Each(name, true, Expect.WholeNumber, WholeOf).OfType<int>()];

    public ImmutableArray<decimal> Numbers(string name) => [.. Each(name, true, Expect.Number, NumberOf).OfType<decimal>()];

    public T Choice<T>(string name, Words<T> words)
        where T : struct => Required(name, words.Expected, part => TextOf(part) is { } text ? words.Find(text) : null) ?? default;

    public ImmutableArray<T> Choices<T>(string name, Words<T> words)
        where T : struct => [.. Each(name, true, words.Expected, part => TextOf(part) is { } text ? words.Find(text) : null).OfType<T>()];

    /// <summary>The object of a field, or null when it is missing (told) or no object (told).</summary>
    public FieldReader? Inner(string name) =>
        Required(name, Expect.Fields, AsFields) is { } inner ? new FieldReader(inner, context) : null;

    public FieldReader? InnerOrNone(string name) =>
        Optional(name, Expect.Fields, AsFields) is { } inner ? new FieldReader(inner, context) : null;

    public ImmutableArray<T> List<T>(string name, Func<FieldReader, T> read) => ReadAll(Each(name, true, Expect.Fields, AsFields), read);

    public ImmutableArray<T> ListOrNone<T>(string name, Func<FieldReader, T> read) => ReadAll(Each(name, false, Expect.Fields, AsFields), read);

    /// <summary>An object whose field names are free and whose values are all texts.</summary>
    public ImmutableSortedDictionary<string, string> TextsByName(string name)
    {
        var inner = Required(name, Expect.Fields, AsFields);
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var field in inner?.Fields ?? [])
        {
            if (TextOf(field.Value) is not { } text)
            {
                TellKind(field.Name, Expect.Text, field.Value);
                continue;
            }

            texts[field.Name] = text;
        }

        return texts.ToImmutable();
    }

    public Grounds Grounds() => Limited(GroundsAsWritten());

    /// <summary>Grounds that a file's limit of trust does not lower: what is true in every year.</summary>
    public Grounds GroundsAsWritten() =>
        new(Choice("confidence", RulebookWords.Confidences), context.SourceOf(PlaceOf("source"), Text("source")));

    public Grounds GroundsOr(string confidenceName, string sourceName, Grounds absent)
    {
        Know(confidenceName, sourceName);
        var confidence = Has(confidenceName) ? context.Limit(Choice(confidenceName, RulebookWords.Confidences)) : absent.Confidence;
        var source = Has(sourceName) ? context.SourceOf(PlaceOf(sourceName), Text(sourceName)) : absent.Source;
        return new Grounds(confidence, source);
    }

    /// <summary>Marks fields as known without reading them.</summary>
    public void Know(params ReadOnlySpan<string> names) => asked.AddRange(names);

    public void Close()
    {
        var suggested = new HashSet<string>();
        foreach (var field in fields.Fields.Where(field => !asked.Contains(field.Name)))
        {
            var nearest = NearestName.Find(field.Name, missing.Select(gap => gap.Name)) ?? NearestName.Find(field.Name, asked);
            suggested.Add(nearest ?? "");
            context.Tell(Problems.RulebookFieldIsUnknown(field.Place, field.Name, nearest, asked));
        }

        foreach (var (name, expected) in missing.Where(gap => !suggested.Contains(gap.Name)))
        {
            context.Tell(Problems.RulebookFieldIsMissing(fields.Place, name, expected));
        }
    }

    private ImmutableArray<T> ReadAll<T>(ImmutableArray<JsonFields> parts, Func<FieldReader, T> read)
    {
        var all = ImmutableArray.CreateBuilder<T>(parts.Length);
        foreach (var part in parts)
        {
            var reader = new FieldReader(part, context);
            reader.Know("removed");
            all.Add(read(reader));
            reader.Close();
        }

        return all.DrainToImmutable();
    }

    private ImmutableArray<T> Each<T>(string name, bool isRequired, string expected, Func<JsonPart, T?> read)
    {
        var list = isRequired ? Required(name, Expect.List, AsList) : Optional(name, Expect.List, AsList);
        if (list is null)
        {
            return [];
        }

        var all = ImmutableArray.CreateBuilder<T>(list.Parts.Length);
        foreach (var part in list.Parts)
        {
            if (read(part) is { } value)
            {
                all.Add(value);
            }
            else
            {
                TellKind(name, expected, part);
            }
        }

        return all.DrainToImmutable();
    }

    private Grounds Limited(Grounds grounds) => grounds with { Confidence = context.Limit(grounds.Confidence) };

    private T? Required<T>(string name, string expected, Func<JsonPart, T?> read)
    {
        if (fields.Find(name) is null)
        {
            asked.Add(name);
            missing.Add((name, expected));
            return default;
        }

        return Optional(name, expected, read);
    }

    private T? Optional<T>(string name, string expected, Func<JsonPart, T?> read)
    {
        asked.Add(name);
        if (fields.Find(name) is not { } field)
        {
            return default;
        }

        if (read(field.Value) is { } value)
        {
            return value;
        }

        TellKind(name, expected, field.Value);
        return default;
    }

    private void TellKind(string name, string expected, JsonPart found) =>
        context.Tell(Problems.RulebookFieldHasWrongKind(found.Place, name, found.Shown, expected));

    private string? TextOf(JsonPart part)
    {
        if (part is not JsonScalar { Text: { Length: > 0 } text })
        {
            return null;
        }

        if (context.Years.Resolve(text) is { } resolved)
        {
            return resolved;
        }

        context.Tell(Problems.RulebookPlaceholderIsUnknown(part.Place, text));
        return text;
    }

    private static JsonFields? AsFields(JsonPart part) => part as JsonFields;

    private static JsonList? AsList(JsonPart part) => part as JsonList;

    private static decimal? NumberOf(JsonPart part) => (part as JsonScalar)?.Number;

    private static bool? FlagOf(JsonPart part) => (part as JsonScalar)?.Flag;

    private static int? WholeOf(JsonPart part) =>
        part is JsonScalar { Number: { } number } && number == Math.Truncate(number) && Math.Abs(number) < 1_000_000 ? (int)number : null;

    private DateOnly? DayOf(JsonPart part) => TextOf(part) is { } text ? BuddhistDay.Find(text) : null;
}
