using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Composition.Reports;

/// <summary>The six months by issue: five columns, a table an indicator, monitoring with its due dates.</summary>
internal sealed class ByIssueTables(CompositionInput input, Prose prose)
{
    private readonly ResultCells cells = new(input, prose);
    private readonly IssueGroups groups = new(input.Assessment);

    public IEnumerable<Block> Compose() => groups.All().SelectMany(Compose);

    private IEnumerable<Block> Compose(IssueGroup group)
    {
        var heading = prose.Show(group.Heading);
        yield return Blocks.Plain(2, heading);
        yield return new Table(
            [new(18), new(12), new(24), new(22), new(24)],
            [
                Blocks.HeadRow("ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา", "ผู้รับผิดชอบ", "ขั้นตอนหรือวิธีการ/มาตรการ", "การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ", "การดำเนินการ"),
                .. group.Measures.Select(Row),
            ])
        {
            HeaderRows = 1,
            ContinuedTitle = heading + " (ต่อ)",
            Summary = "ประเด็น ผู้รับผิดชอบ มาตรการ การกำกับติดตาม และการดำเนินการ ของ" + heading,
        };
    }

    private TableRow Row(Measure measure) => new(
    [
        CellTexts.CellOrDash(Issue(measure)) with { IsRowHeader = true },
        CellTexts.CellOrDash(cells.Who(measure)),
        CellTexts.CellOrDash([.. cells.Measure(measure), .. cells.Steps(measure)]),
        CellTexts.CellOrDash(Monitoring(measure)),
        Blocks.CellOf(cells.Result(measure, ReportRound.SixMonths)),
    ]);

    private ImmutableArray<Block> Issue(Measure measure) =>
        [.. measure.Links.SelectMany(Links), .. CellTexts.Text(prose, measure.Finding)];

    private IEnumerable<Block> Links(MeasureLink link)
    {
        if (groups.FindItem(link) is not { } item)
        {
            yield return new Paragraph(ParagraphStyle.TableText, [prose.Typed(link.Typed with { Value = groups.NameOf(link) })]);
            yield break;
        }

        var score = input.Assessment.Scores.FindItem(item.Code);
        var question = item.Question.Length > 0 ? item.Question : score?.FullQuestion?.Value ?? item.Name;
        yield return new Paragraph(ParagraphStyle.TableText, [prose.CodeRun(item.Code, TextStyle.Bold), prose.Text(" " + question)]);
        foreach (var option in item.Options.IsEmpty ? Typed(score) : item.Options)
        {
            yield return StatusBoxes.Line(false, prose.Show(option));
        }
    }

    private static ImmutableArray<string> Typed(ItemScore? score) =>
        [.. score?.AnswerOptions?.Value.Split(['\n', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(option => option.TrimStart('☐', '-', ' ')) ?? []];

    private ImmutableArray<Block> Monitoring(Measure measure)
    {
        var steps = input.Assessment.Measures.MonitoringOf(measure.Number).Select(Step);
        var due = measure.Due is { } day ? Sentence.Of(prose, $"กำหนดแล้วเสร็จ วันที่ {day}") : End(measure);
        return [.. CellTexts.Dashes(steps), .. due.IsEmpty ? [] : new Block[] { new Paragraph(ParagraphStyle.TableText, due) }];
    }

    private ImmutableArray<Inline> Step(MonitoringStep step)
    {
        var line = step.Text is { } text ? Sentence.Of(prose, $"{text}") : [];
        line = step.Reporter is { } reporter ? line.AddRange(Sentence.Of(prose, $" ผู้รายงาน {reporter}")) : line;
        line = step.Frequency is { } frequency ? line.AddRange(Sentence.Of(prose, $" {frequency}")) : line;
        return step.Due is { } due
            ? line.AddRange(Sentence.Of(prose, $" กำหนด {new TextRun(prose.Show(ThaiDate.Of(due.Value))) { Source = Provenance.Of(due.Cell) }}"))
            : line;
    }

    private ImmutableArray<Inline> End(Measure measure) => measure.End is { } end
        ? Sentence.Of(prose, $"กำหนดแล้วเสร็จ {(end.Value is OneDay ? "วันที่ " : "")}{new TextRun(prose.Show(ThaiDate.Of(end.Value))) { Source = Provenance.Of(end.Cell) }}")
        : [];
}
