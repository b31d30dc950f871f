using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

/// <summary>A run of pages with one paper set-up.</summary>
public sealed record Section(PageSetup Page, ImmutableArray<Block> Blocks)
{
    /// <summary>A bound file numbers the headings of each of its parts anew.</summary>
    public bool RestartsHeadingNumbers { get; init; }
}
