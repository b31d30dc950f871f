using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>A named value of a JSON object, with the line of its name.</summary>
internal sealed record JsonField(string Name, CellAddress Place, JsonPart Value);
