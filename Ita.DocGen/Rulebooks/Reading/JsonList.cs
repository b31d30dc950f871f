using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>A JSON array.</summary>
internal sealed record JsonList(CellAddress Place, ImmutableArray<JsonPart> Parts) : JsonPart(Place)
{
    public override string Shown => "[ … ]";
}
