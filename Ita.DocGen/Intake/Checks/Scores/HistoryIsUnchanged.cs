using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Scores;

/// <summary>A year's result does not change between two folders.</summary>
internal sealed class HistoryIsUnchanged : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        if (input.Folder.Previous is not { } previous)
        {
            yield break;
        }

        foreach (var now in input.Assessment.Scores.Years)
        {
            if (previous.Scores.Find(now.Year) is not { } before)
            {
                continue;
            }

            foreach (var (name, here, there) in Pairs(now, before))
            {
                if (here is not null && there is not null && here.Value != there.Value)
                {
                    yield return Problems.HistoryChanged(here.Cell, name, now.Year, here.Value, there.Value);
                }
            }
        }
    }

    private static IEnumerable<(string Name, Sourced<decimal>? Here, Sourced<decimal>? There)> Pairs(YearScores now, YearScores before) =>
    [
        ("คะแนนภาพรวม", now.Overall, before.Overall),
        ("IIT", now.Iit, before.Iit),
        ("EIT ส่วนที่ ๑", now.EitPart1, before.EitPart1),
        ("EIT ส่วนที่ ๒", now.EitPart2, before.EitPart2),
        ("EIT", now.Eit, before.Eit),
        ("OIT", now.Oit, before.Oit),
        .. now.Indicators.Select((score, index) => ($"ตัวชี้วัดที่ {index + 1}", score, before.Indicator(index + 1))),
    ];
}
