using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Measures;

/// <summary>How the plan is watched: who reports what, how often, and by when.</summary>
internal sealed class MonitoringTable(CompositionInput input, Prose prose)
{
    public IEnumerable<Block> Compose()
    {
        var plan = input.Assessment.Measures;
        var watched = plan.Measures.Select(measure => (Measure: measure, Steps: plan.MonitoringOf(measure.Number).ToArray())).Where(pair => pair.Steps.Length > 0).ToArray();
        if (watched.Length == 0)
        {
            yield break;
        }

        yield return Blocks.Numbered(2, "การกำกับติดตาม");
        yield return new Table(
            [new(30), new(28), new(18.5, TextAlignment.Centre), new(8, TextAlignment.Centre), new(15.5, TextAlignment.Centre)],
            [
                Blocks.HeadRow("มาตรการ", "การรายงานผลและการกำกับติดตาม", "ผู้รายงาน", "ความถี่", "กำหนด"),
                .. watched.SelectMany(pair => pair.Steps.Select((step, index) => Row(pair.Measure, step, index == 0 ? pair.Steps.Length : 0))),
            ])
        {
            HeaderRows = 1,
            ContinuedTitle = "การกำกับติดตาม (ต่อ)",
            Summary = "การรายงานผลและการกำกับติดตามของแต่ละมาตรการ",
        };
    }

    private TableRow Row(Measure measure, MonitoringStep step, int span)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        if (span > 0)
        {
            var name = new Phrase(prose).Say(measure.Number + (measure.Number.Contains('.', StringComparison.Ordinal) ? " " : ". "));
            cells.Add(Blocks.Cell(((measure.Text ?? measure.Project) is { } text ? name.Typed(text.Select(all => all.Split('\n')[0].Trim())) : name).Done()) with { RowSpan = span, IsRowHeader = true });
        }

        cells.Add(Blocks.CellOf(StaffText.Blocks(prose, step.Text, ParagraphStyle.TableText)));
        cells.Add(Blocks.CellOf(StaffText.Blocks(prose, step.Reporter, ParagraphStyle.TableText)));
        cells.Add(Blocks.CellOf(StaffText.Blocks(prose, step.Frequency, ParagraphStyle.TableText)));
        cells.Add(step.Due is { } due ? Blocks.Centred(prose.Date(due)) : Blocks.Cell([]));
        return new TableRow(cells.ToImmutable());
    }
}
