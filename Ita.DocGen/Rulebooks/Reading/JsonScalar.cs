using System.Globalization;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>A text, a number, true, false or null: the one that it is is set, the others are null.</summary>
internal sealed record JsonScalar(CellAddress Place, string? Text = null, decimal? Number = null, bool? Flag = null) : JsonPart(Place)
{
    public override string Shown => this switch
    {
        { Text: { } text } => $"\"{text}\"",
        { Number: { } number } => number.ToString(CultureInfo.InvariantCulture),
        { Flag: { } flag } => flag ? "true" : "false",
        _ => "null",
    };
}
