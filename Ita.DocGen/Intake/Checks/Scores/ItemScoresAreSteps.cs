using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Scores;

/// <summary>An o item is there, half there or not there: 100, 50 or 0 points. No rule in print says so, hence a hint.</summary>
internal sealed class ItemScoresAreSteps : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input) =>
        from item in input.Assessment.Scores.Items
        where item.Code.StartsWith('o') && item.Score is { Value: >= 0 and <= 100 } && !IsStep(item.Score.Value)
        select Problems.ItemScoreIsNoStep(item.Score!.Cell, item.Code, item.Score.Value);

    public static bool IsStep(decimal score) => score is 0 or 50 or 100;
}
