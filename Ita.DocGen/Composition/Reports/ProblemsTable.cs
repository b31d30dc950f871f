using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Reports;

/// <summary>Problems and suggestions, only of measures that told some.</summary>
internal sealed class ProblemsTable(CompositionInput input, Prose prose)
{
    public IEnumerable<Block> Compose(ReportRound round)
    {
        var plan = input.Assessment.Measures;
        var rows = plan.Measures
            .Select(measure => (Measure: measure, Result: plan.FindResult(measure.Number, round)))
            .Where(pair => pair.Result is { Problems: not null } or { Suggestions: not null })
            .Select(pair => Row(pair.Measure, pair.Result!))
            .ToImmutableArray();
        if (rows.IsEmpty)
        {
            yield break;
        }

        yield return Blocks.Plain(1, "ปัญหา อุปสรรค และข้อเสนอแนะ");
        yield return new Table([new(30), new(35), new(35)], [Blocks.HeadRow("มาตรการ/กิจกรรม", "ปัญหาและอุปสรรค", "ข้อเสนอแนะ"), .. rows])
        {
            HeaderRows = 1,
            ContinuedTitle = "ปัญหา อุปสรรค และข้อเสนอแนะ (ต่อ)",
            Summary = "ปัญหา อุปสรรค และข้อเสนอแนะของแต่ละมาตรการ",
        };
    }

    private TableRow Row(Measure measure, RoundResult result) => new(
    [
        CellTexts.CellOrDash(CellTexts.Text(prose, measure.Project ?? measure.Text)) with { IsRowHeader = true },
        CellTexts.CellOrDash(CellTexts.Dashes(CellTexts.Lines(prose, result.Problems))),
        CellTexts.CellOrDash(CellTexts.Dashes(CellTexts.Lines(prose, result.Suggestions))),
    ]);
}
