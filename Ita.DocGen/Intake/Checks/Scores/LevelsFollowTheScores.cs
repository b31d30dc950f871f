using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Scores;

/// <summary>
/// The typed level is one of the year's, and one that the scores allow, whether three or four scores are tested:
/// the printed rules leave that open.
/// </summary>
internal sealed class LevelsFollowTheScores : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        foreach (var year in input.Assessment.Scores.Years)
        {
            var rules = year.Year == input.Assessment.ResultYear ? input.Assessment.ResultRules : input.FindRulebook(year.Year);
            if (rules is not null && year.Level is { } level && Judge(year, level, rules, input) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static Diagnostic? Judge(YearScores year, Sourced<string> typed, Rulebook rules, CheckInput input)
    {
        var names = rules.LevelScale.Levels.Select(level => level.Name).ToArray();
        var level = rules.LevelScale.Levels.FirstOrDefault(known => ThaiText.MatchingKey(known.Name) == ThaiText.MatchingKey(typed.Value));
        if (level is null)
        {
            return typed.Value.All(char.IsAsciiLetter)
                ? Problems.LevelIsALetter(typed.Cell, typed.Value, year.Year, names)
                : Problems.LevelIsUnknown(typed.Cell, typed.Value, year.Year, names);
        }

        // A score off the scale is told by itself; what follows from it is not.
        if (year.Overall is null || !YearEquations.IsOnScale(year) || ScoresAreOutOfHundred.IsOutOfTen(year))
        {
            return null;
        }

        var scores = new LevelScores(year.Overall.Value, year.Iit?.Value, year.Eit?.Value, year.EitPart1?.Value, year.EitPart2?.Value, year.Oit?.Value);
        var possible = Readings(rules.LevelScale, input.Assessment.Options.LevelTestsEitParts).SelectMany(scale => scale.PossibleLevels(scores)).Select(allowed => allowed.Name).ToArray();
        return possible.Length == 0 || possible.Contains(level.Name) ? null : Problems.LevelDiffers(typed.Cell, typed.Value, possible[0], year.Year);
    }

    private static IEnumerable<LevelScale> Readings(LevelScale scale, bool? testsParts) => testsParts switch
    {
        true => [scale.Over(LevelScale.FourScores)],
        false => [scale.Over(LevelScale.ThreeInstruments)],
        null => [scale, scale.Over(LevelScale.ThreeInstruments), scale.Over(LevelScale.FourScores)],
    };
}
