using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Analysis;

/// <summary>Assessment in, insight out: pure arithmetic in decimal. Official scores are taken as typed and never replaced.</summary>
internal static class Analyst
{
    public static Insight Analyse(Assessment assessment, Func<int, Rulebook?> findRulebook)
    {
        var scale = Scale(assessment);
        var scores = assessment.Scores.Find(assessment.ResultYear);
        var before = assessment.Scores.Find(assessment.ResultYear - 1);
        var indicators = IndicatorResults.Of(assessment, scores, before);
        var repairs = RepairCosts.Of(assessment.ResultRules, scale, scores, indicators);
        var result = Results.Summarise(assessment.ResultYear, scale, scores, before);
        return new Insight(
            result,
            Results.Parts(scores, before),
            indicators,
            Trends.Of(assessment, findRulebook),
            repairs,
            ShortestRepair.Find(result, scale, scores, repairs),
            WeakPoints.Of(assessment, indicators),
            Divisions.ProgressOf(assessment),
            DueTasks.Of(assessment));
    }

    private static LevelScale Scale(Assessment assessment)
    {
        var scale = assessment.ResultRules.LevelScale;
        return assessment.Options.LevelTestsEitParts switch
        {
            true => scale.Over(LevelScale.FourScores),
            false => scale.Over(LevelScale.ThreeInstruments),
            null => scale,
        };
    }
}
