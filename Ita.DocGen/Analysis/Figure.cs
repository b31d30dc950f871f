using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Analysis;

/// <summary>A number with its origin: the cells it was read from, and the formula if it was computed. Unrounded.</summary>
public sealed record Figure(decimal Value, ImmutableArray<CellAddress> Cells, string? Formula = null)
{
    /// <summary>As printed: two decimals, halves away from zero.</summary>
    public decimal Printed => Math.Round(Value, 2, MidpointRounding.AwayFromZero);

    public static Figure Of(Sourced<decimal> typed) => new(typed.Value, [typed.Cell]);

    public static Figure? Find(Sourced<decimal>? typed) => typed is null ? null : Of(typed);

    public static Figure Computed(decimal value, string formula, params IEnumerable<Figure?> from) =>
        new(value, [.. from.Where(figure => figure is not null).SelectMany(figure => figure!.Cells).Distinct()], formula);
}
