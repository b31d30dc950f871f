using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

/// <summary>The score of one i, e or o item in the analysed result; e items have their two parts apart.</summary>
public sealed record ItemScore(string Code, CellAddress Cell)
{
    public Sourced<decimal>? Score { get; init; }

    public Sourced<decimal>? Part1 { get; init; }

    public Sourced<decimal>? Part2 { get; init; }

    public Sourced<string>? AssessorRemark { get; init; }

    public Sourced<string>? Analysis { get; init; }

    /// <summary>The official question in full, where the rulebook does not know it.</summary>
    public Sourced<string>? FullQuestion { get; init; }

    public Sourced<string>? AnswerOptions { get; init; }
}
