using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>A JSON object: its fields in the order of the file.</summary>
internal sealed record JsonFields(CellAddress Place, ImmutableArray<JsonField> Fields) : JsonPart(Place)
{
    public override string Shown => "{ … }";

    public JsonField? Find(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }

    public JsonFields Without(params ReadOnlySpan<string> names)
    {
        var kept = Fields.ToBuilder();
        foreach (var name in names)
        {
            kept.RemoveAll(field => field.Name == name);
        }

        return this with { Fields = kept.ToImmutable() };
    }

    public JsonFields With(string name, JsonPart value)
    {
        var old = Find(name);
        var field = new JsonField(name, value.Place, value);
        return this with { Fields = old is null ? Fields.Add(field) : Fields.Replace(old, field) };
    }
}
