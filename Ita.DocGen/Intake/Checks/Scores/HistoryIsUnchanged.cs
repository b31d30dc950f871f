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

            foreach (var finding in Compare(now, before))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Diagnostic> Compare(YearScores now, YearScores before)
    {
        Diagnostic? Told(string name, Sourced<decimal>? here, Sourced<decimal>? there) =>
            here is not null && there is not null && here.Value != there.Value
                ? Problems.HistoryChanged(here.Cell, name, now.Year, here.Value, there.Value)
                : null;

        Diagnostic?[] findings =
        [
            Told("คะแนนภาพรวม", now.Overall, before.Overall),
            Told("IIT", now.Iit, before.Iit),
            Told("EIT ส่วนที่ ๑", now.EitPart1, before.EitPart1),
            Told("EIT ส่วนที่ ๒", now.EitPart2, before.EitPart2),
            Told("EIT", now.Eit, before.Eit),
            Told("OIT", now.Oit, before.Oit),
            .. now.Indicators.Select((score, index) => Told($"ตัวชี้วัดที่ {index + 1}", score, before.Indicator(index + 1))),
        ];
        return findings.OfType<Diagnostic>();
    }
}
