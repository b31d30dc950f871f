using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Reports;

/// <summary>The cells of a measure in the tables of both rounds.</summary>
internal sealed class ResultCells(CompositionInput input, Prose prose)
{
    private readonly MeasurePlan plan = input.Assessment.Measures;

    /// <summary>The measure once, its project or activity below it.</summary>
    public ImmutableArray<Block> Measure(Measure measure) =>
        [.. CellTexts.Text(prose, measure.Text), .. Project(measure)];

    public ImmutableArray<Block> Project(Measure measure) =>
        measure.Project is null || measure.Project.Value == measure.Text?.Value ? [] : CellTexts.Text(prose, measure.Project);

    public ImmutableArray<Block> Steps(Measure measure) => CellTexts.Text(prose, measure.Steps);

    public ImmutableArray<Block> Who(Measure measure) => CellTexts.Who(prose, input.Assessment.Agency, measure.Responsible);

    /// <summary>Status in words, what was done and when, where it can be seen.</summary>
    public ImmutableArray<Block> Result(Measure measure, ReportRound round, bool asBoxes = false)
    {
        var result = plan.FindResult(measure.Number, round);
        var status = result?.Status?.Value;
        var lines = new List<ImmutableArray<Inline>>();
        if (asBoxes && StatusBoxes.Remark(status) is { } remark)
        {
            lines.Add(remark);
        }

        lines.AddRange(CellTexts.Lines(prose, result?.Result));
        lines.AddRange(Details(result));
        return [.. asBoxes ? StatusBoxes.Pair(status) : [Status(result)], .. CellTexts.Dashes(lines)];
    }

    public IEnumerable<ImmutableArray<Inline>> Details(RoundResult? result)
    {
        if (result?.DoneOn is { } on)
        {
            yield return [new TextRun("ดำเนินการ"), CellTexts.When(prose, on)];
        }

        foreach (var line in CellTexts.Lines(prose, result?.OtherEvidence))
        {
            yield return [new TextRun("หลักฐาน: "), .. line];
        }

        if (result?.Url is { } url)
        {
            yield return [CellTexts.Url(url)];
        }
    }

    public Paragraph Status(RoundResult? result)
    {
        var word = new TextRun(WorkWords.StatusWord(result?.Status?.Value), TextStyle.Bold) { Source = result?.Status is { } status ? Provenance.Of(status.Cell) : null };
        return result?.Percent is { } percent
            ? new Paragraph(ParagraphStyle.TableText, [word, .. Sentence.Of(prose, $" ร้อยละ {new TextRun(prose.Show(PercentOf(percent))) { Source = Provenance.Of(percent.Cell) }}")])
            : new Paragraph(ParagraphStyle.TableText, [word]);
    }

    // Cells of neighbours that say the same are one cell: how many rows it spans, 0 inside a span.
    public static int SpanAt(IReadOnlyList<Measure> measures, int index)
    {
        if (index > 0 && IsSamePrintedRow(measures[index - 1], measures[index]))
        {
            return 0;
        }

        var span = 1;
        while (index + span < measures.Count && IsSamePrintedRow(measures[index], measures[index + span]))
        {
            span++;
        }

        return span;
    }

    private static bool IsSamePrintedRow(Measure one, Measure other) =>
        one.PrintedRow is not null && one.PrintedRow == other.PrintedRow && one.Text?.Value == other.Text?.Value;

    private static string PercentOf(Sourced<decimal> percent) => percent.Value.ToString("0.##", CultureInfo.InvariantCulture);
}
