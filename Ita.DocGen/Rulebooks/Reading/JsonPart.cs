using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>A value of a JSON file that remembers its line. Closed: <see cref="JsonFields"/>, <see cref="JsonList"/>, <see cref="JsonScalar"/>.</summary>
internal abstract record JsonPart(CellAddress Place)
{
    /// <summary>The value as JSON writes it, its inside left out.</summary>
    public abstract string Shown { get; }
}
