using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Reports;

/// <summary>Guidance and progress of indicators 1–8, a table for IIT and one for EIT.</summary>
internal sealed class IndicatorTables(CompositionInput input, Prose prose)
{
    private readonly Rulebook rules = input.Assessment.ResultRules;
    private readonly ImmutableArray<IndicatorProgress> answers = input.Assessment.Measures.Indicators;

    public bool IsBegun => answers.Any(answer => answer.StatusTwelveMonths is not null || answer.ProgressTwelveMonths is not null || answer.Guidance is not null);

    public IEnumerable<Block> Compose() => IsBegun ? new[] { Instrument.Iit, Instrument.Eit }.SelectMany(Compose) : [];

    private IEnumerable<Block> Compose(Instrument instrument)
    {
        var heading = "ประเด็นการประเมิน " + rules.RuleOf(instrument).ShortName;
        yield return Blocks.Plain(1, heading);
        yield return new Table(
            [new(18), new(30), new(13), new(11), new(28)],
            [
                Blocks.HeadRow("ตัวชี้วัด", "แนวทางในการยกระดับการประเมิน", "ผู้รับผิดชอบ", "ระยะเวลา", "ความก้าวหน้าผลการดำเนินการ"),
                .. rules.Indicators.Where(indicator => indicator.Instrument == instrument).Select(Row),
            ])
        {
            HeaderRows = 1,
            ContinuedTitle = heading + " (ต่อ)",
            Summary = "แนวทางยกระดับและความก้าวหน้าของตัวชี้วัดตาม" + rules.RuleOf(instrument).Name,
        };
    }

    private TableRow Row(Indicator indicator)
    {
        var answer = answers.FirstOrDefault(given => given.Number == indicator.Number);
        var responsible = answer is null ? Responsibility.None : new Responsibility(null, answer.Responsible, null);
        return new TableRow(
        [
            Blocks.Cell(prose.Text($"ตัวชี้วัดที่ {indicator.Number} {indicator.Name}")) with { IsRowHeader = true },
            CellTexts.CellOrDash(CellTexts.Text(prose, answer?.Guidance)),
            CellTexts.CellOrDash(CellTexts.Who(prose, input.Assessment.Agency, responsible)),
            CellTexts.CellOrDash(CellTexts.Text(prose, answer?.PeriodText)),
            Blocks.CellOf(Progress(answer?.StatusTwelveMonths, answer?.ProgressTwelveMonths)),
        ]);
    }

    private ImmutableArray<Block> Progress(Sourced<WorkStatus>? status, Sourced<string>? progress)
    {
        var lines = CellTexts.Lines(prose, progress);
        return
        [
            .. StatusBoxes.Pair(status?.Value),
            .. CellTexts.Dashes(StatusBoxes.Remark(status?.Value) is { } remark ? lines.Prepend(remark) : lines),
        ];
    }
}
