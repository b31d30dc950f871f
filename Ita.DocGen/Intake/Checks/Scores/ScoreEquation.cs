using System.Collections.Immutable;

namespace Ita.DocGen.Intake.Checks.Scores;

/// <summary>A score that is a weighted sum of others, each rounded to two decimals.</summary>
internal sealed record ScoreEquation(ScoreCell Sum, ImmutableArray<ScoreTerm> Terms, string Formula)
{
    /// <summary>Every printed score is off by at most half a hundredth; sum and terms together by a hundredth.</summary>
    public decimal Tolerance { get; init; } = 0.01m;

    public IEnumerable<ScoreCell> Cells => Terms.Select(term => term.Cell).Prepend(Sum);

    public decimal Computed => ComputedWith(null, 0);

    public bool Holds => HoldsWith(null, 0);

    public bool HoldsWith(ScoreCell? changed, decimal value)
    {
        var sum = changed is not null && changed.Cell == Sum.Cell ? value : Sum.Value;
        return Math.Abs(sum - ComputedWith(changed, value)) <= Tolerance;
    }

    /// <summary>The value of one cell that would make the sum right, as it would be printed; null when none from 0 to 100 does.</summary>
    public decimal? ValueThatMends(ScoreCell cell)
    {
        var value = cell.Cell == Sum.Cell
            ? Computed
            : Terms.FirstOrDefault(term => term.Cell.Cell == cell.Cell) is { } changed ? cell.Value + ((Sum.Value - Computed) / changed.Weight) : -1;
        var printed = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return printed is >= 0 and <= 100 && HoldsWith(cell, printed) ? printed : null;
    }

    private decimal ComputedWith(ScoreCell? changed, decimal value)
    {
        var sum = 0m;
        foreach (var (cell, weight) in Terms)
        {
            sum += weight * (changed is not null && changed.Cell == cell.Cell ? value : cell.Value);
        }

        return sum;
    }
}
