using System.Collections.Immutable;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Writers.Word.OfficeStyles;

/// <summary>A head or foot of the office, taken over with the pictures it shows.</summary>
internal sealed record OfficeEdge(bool IsHeader, string Pages, string Markup)
{
    public ImmutableArray<RelationPlan> Relations { get; init; } = [];

    public ImmutableArray<OfficePart> Parts { get; init; } = [];

    public bool HasPageNumber => Markup.Contains("PAGE", StringComparison.Ordinal);
}
