using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Scores;

/// <summary>The analysis of one indicator pasted under another. Where both have the full score a common sentence is honest.</summary>
internal sealed class AnalysesDiffer : ICheck
{
    // Shorter texts are formulas.
    private const int ShortestText = 60;

    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var assessment = input.Assessment;
        var year = assessment.Scores.Find(assessment.ResultYear);
        var first = new Dictionary<string, (int Number, CellAddress Cell)>(StringComparer.Ordinal);
        foreach (var indicator in assessment.Scores.IndicatorTexts)
        {
            if (indicator.Analysis is not { } text || text.Value.Length < ShortestText || year?.Indicator(indicator.Number)?.Value == 100)
            {
                continue;
            }

            var key = ThaiText.MatchingKey(text.Value);
            if (!first.TryAdd(key, (indicator.Number, text.Cell)))
            {
                yield return Problems.AnalysisIsRepeated(text.Cell, indicator.Number, first[key].Number).RelatedTo(first[key].Cell);
            }
        }
    }
}
