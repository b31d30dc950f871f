using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>Walks once over everything that will be printed and holds each text against each rule.</summary>
internal sealed class PrintedTextsReadWell : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var assessment = input.Assessment;
        IWordingRule[] rules =
        [
            new OwnNameStands(assessment.Agency),
            new YearsAreOfTheFolder(assessment),
            new YearsFitTheirSubject(assessment),
            new OverallScoresAreTheTyped(assessment),
            new ItemScoresAreTheTyped(assessment),
            new LevelsAreWords(assessment),
            new ListNumbersRise(),
            new CodesFitTheirNames(assessment.ResultRules, assessment.PlanRules),
            new OfficialNamesAreRight(assessment.PlanRules, assessment.ResultRules),
            new NumbersHaveOneUnit(),
            new DaysHaveANumber(),
            new BracketsArePaired(),
            new TypingIsClean(),
            new LettersArePrintable(),
        ];
        foreach (var text in PrintedTexts.Of(input))
        {
            foreach (var rule in rules)
            {
                if (!rule.Concerns(text))
                {
                    continue;
                }

                foreach (var finding in rule.Check(text))
                {
                    yield return finding;
                }
            }
        }
    }
}
