using System.Collections.Immutable;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Everything a Word file holds, as plain records: nothing is left to decide when the parts are written.</summary>
internal sealed record WordPlan(ImmutableArray<BlockPlan> Body, SectionPlan LastSection)
{
    public ImmutableArray<ImmutableArray<BlockPlan>> Footnotes { get; init; } = [];

    public required NumberingPlan Numbering { get; init; }

    public ImmutableArray<EdgePlan> Edges { get; init; } = [];

    public ImmutableArray<RelationPlan> Relations { get; init; } = [];

    public ImmutableArray<MediaPlan> Media { get; init; } = [];

    public ImmutableArray<ChartPlan> Charts { get; init; } = [];
}
