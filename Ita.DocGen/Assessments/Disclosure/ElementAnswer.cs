using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

/// <summary>Whether one required element of an item is on the web site. Half points come from one that is not.</summary>
public sealed record ElementAnswer(string Element, CellAddress Cell)
{
    public Sourced<ElementState>? State { get; init; }

    public Sourced<string>? Where { get; init; }
}
