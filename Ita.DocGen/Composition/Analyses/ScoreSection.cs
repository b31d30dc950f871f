using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Analyses;

/// <summary>ส่วนที่ ๑ ผลการประเมิน: overall score and level, instruments, indicators, trend.</summary>
internal sealed class ScoreSection(CompositionInput input, Prose prose)
{
    private readonly Insight insight = input.Insight;
    private readonly Rulebook rules = input.Assessment.ResultRules;
    private readonly int year = input.Assessment.ResultYear;
    private readonly ScoreCharts charts = new(input, prose);
    private readonly ScoreHistory history = new(input, prose);
    private readonly ScorePictures pictures = new(input, prose);

    public IEnumerable<Block> Compose() =>
    [
        Blocks.Part("ผลการประเมิน"),
        .. Overall(),
        .. Instruments(),
        .. Indicators(),
        .. Trend(),
        .. new ItemTables(input, prose).Compose(),
    ];

    private IEnumerable<Block> Overall()
    {
        yield return Blocks.Numbered(2, prose.Show($"ผลการประเมินในภาพรวม ประจำปีงบประมาณ พ.ศ. {year}"));
        if (insight.Result.Overall is not { } overall)
        {
            yield return Blocks.Body(prose.Gap("ยังไม่มีคะแนนภาพรวม"));
            yield break;
        }

        var text = ImmutableArray.CreateBuilder<Inline>();
        text.Add(prose.Text($"{prose.AgencyName} มีผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. {year} ในภาพรวม "));
        text.Add(prose.Number(overall, TextStyle.Bold));
        text.Add(prose.Text(" คะแนน"));
        if (insight.Result.LevelName is { } level)
        {
            text.Add(prose.Text(" อยู่ในระดับ "));
            text.Add(new TextRun($"“{level}”", TextStyle.Bold) { Source = insight.Result.AnnouncedLevel is { } typed ? Provenance.Of(typed.Cell) : null });
        }

        yield return Blocks.Body(text.ToImmutable());
        if (insight.Result.Change is { } change)
        {
            yield return Blocks.Body(ChangeSentence(change));
        }

        yield return charts.Level();
        foreach (var block in new NextLevelTable(input, prose).Compose().Concat(pictures.At(ScorePictures.Overall)))
        {
            yield return block;
        }
    }

    private ImmutableArray<Inline> ChangeSentence(Change change)
    {
        var start = prose.Text($"เมื่อเทียบกับปีงบประมาณ พ.ศ. {change.FromYear} ซึ่งได้ ");
        var points = change.Points;
        if (points.Printed == 0)
        {
            return [start, prose.Number(change.From), prose.Text(" คะแนน ผลการประเมินในภาพรวมไม่เปลี่ยนแปลง")];
        }

        var direction = points.Printed > 0 ? "เพิ่มขึ้น " : "ลดลง ";
        var text = ImmutableArray.Create<Inline>(
            start,
            prose.Number(change.From),
            prose.Text(" คะแนน ผลการประเมินในภาพรวม" + direction),
            prose.Number(points with { Value = Math.Abs(points.Value) }),
            prose.Text(" คะแนน"));
        return change.Percent is { } percent
            ? text.AddRange(prose.Text(" คิดเป็นร้อยละ "), prose.Number(percent with { Value = Math.Abs(percent.Value) }))
            : text;
    }

    private IEnumerable<Block> Instruments()
    {
        var printed = PrintedParts().Where(part => part.Score is not null).ToArray();
        if (printed.Length == 0)
        {
            yield break;
        }

        yield return Blocks.Numbered(2, "ผลการประเมินรายเครื่องมือ");
        yield return new ListBlock(
            ListMarker.Dash,
            [.. printed.Select(part => new ListItem([Blocks.Flush(prose.Text(NameOf(part.Part) + " ได้ "), prose.Number(part.Score!, TextStyle.Bold), prose.Text(" คะแนน"))]))]);
        yield return charts.Instruments(printed, NameInChart);
        foreach (var block in history.Instruments(printed, NameInChart))
        {
            yield return block;
        }
    }

    // Doc 000 and 001 list four scores: EIT by its parts where they are known.
    private IEnumerable<PartResult> PrintedParts()
    {
        var hasParts = insight.Score(ScorePart.EitPart1) is not null || insight.Score(ScorePart.EitPart2) is not null;
        return insight.Parts.Where(part => part.Part != ScorePart.Eit || !hasParts);
    }

    private string NameOf(ScorePart part) => PartNames.Full(prose, rules, part);

    private string NameInChart(ScorePart part) => PartNames.Short(prose, part);

    private IEnumerable<Block> Indicators()
    {
        yield return Blocks.Numbered(2, "ผลการประเมินรายตัวชี้วัด");
        yield return new IndicatorScoreTable(input, prose).Compose();
        yield return charts.Indicators();
        foreach (var block in pictures.At(ScorePictures.Indicators).Concat(history.Indicators()))
        {
            yield return block;
        }
    }

    private IEnumerable<Block> Trend()
    {
        var known = insight.Trend.Where(point => point.Overall is not null).ToArray();
        if (known.Length < 2)
        {
            yield break;
        }

        yield return Blocks.Numbered(2, prose.Show($"แนวโน้มผลการประเมิน ปีงบประมาณ พ.ศ. {known[0].Year} – {known[^1].Year}"));
        yield return charts.Trend(known);
        yield return history.Overall(known);
        foreach (var block in pictures.At(ScorePictures.Trend))
        {
            yield return block;
        }
    }
}
