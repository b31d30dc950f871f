using Ita.DocGen.Analysis;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Analyses;

/// <summary>How far the next level is: every condition of it beside today's scores.</summary>
internal sealed class NextLevelTable(CompositionInput input, Prose prose)
{
    private readonly Insight insight = input.Insight;

    public IEnumerable<Block> Compose()
    {
        var result = insight.Result;
        if (result.NextLevel is not { } next)
        {
            if (result.LevelName is not null && result.LevelName == input.Assessment.ResultRules.LevelScale.Levels[0].Name)
            {
                yield return Blocks.Body(prose.Text("ผลการประเมินอยู่ในระดับสูงสุดของเกณฑ์แล้ว จึงมุ่งรักษาระดับไว้ให้ต่อเนื่อง"));
            }

            yield break;
        }

        var open = result.NextLevelConditions.Where(gap => gap.Actual is not null && !gap.IsMet).ToArray();
        yield return Blocks.Body(Lead(next, open));
        yield return Table(next, result.NextLevelConditions);
    }

    private System.Collections.Immutable.ImmutableArray<Inline> Lead(Level next, LevelGap[] open)
    {
        var phrase = new Phrase(prose).Say($"ระดับที่สูงขึ้นถัดไปคือ “{next.Name}” ");
        if (open.Length == 0)
        {
            return phrase.Say("ซึ่งคะแนนที่มีอยู่ถึงเกณฑ์ครบทุกข้อ").Done();
        }

        phrase.Say("ซึ่งยังขาดเงื่อนไข ดังนี้ ");
        for (var i = 0; i < open.Length; i++)
        {
            phrase.Say(i == 0 ? "" : i == open.Length - 1 ? " และ " : " ").Say((open[i].Part is { } part ? PartNames.Short(prose, part) : "ภาพรวม") + " ขาด ").Score(MissingOf(open[i]));
        }

        return phrase.Done();
    }

    private Table Table(Level next, IEnumerable<LevelGap> conditions) =>
        new([new(40), new(20, TextAlignment.Centre), new(20, TextAlignment.Centre), new(20, TextAlignment.Centre)],
            [Blocks.HeadRow("เงื่อนไข", "ไม่น้อยกว่า", "คะแนนที่ได้", "ผล"), .. conditions.Select(Row)])
        {
            HeaderRows = 1,
            KeepsTogether = true,
            Caption = prose.Show($"เงื่อนไขของระดับ “{next.Name}” เทียบกับคะแนนปีงบประมาณ พ.ศ. {insight.Result.Year}"),
            Summary = $"เงื่อนไขของระดับ {next.Name} และคะแนนที่ได้",
        };

    private TableRow Row(LevelGap gap) => new(
    [
        Blocks.Cell(prose.Text(NameOf(gap))) with { IsRowHeader = true },
        Blocks.Centred(prose.Text(prose.Score(gap.Needed))),
        Blocks.Centred(ScoreOf(gap) is { } score ? prose.Number(score) : prose.Text("–")),
        gap switch
        {
            { Actual: null } => Blocks.Centred(prose.Text("ไม่มีคะแนน")),
            { IsMet: true } => Blocks.Centred(prose.Text("ถึงเกณฑ์")),
            _ => Blocks.Centred(prose.Text("ขาด "), prose.Number(MissingOf(gap), TextStyle.Bold)),
        },
    ]);

    private string NameOf(LevelGap gap) => gap.Part is { } part ? "คะแนน " + PartNames.Short(prose, part) : "คะแนนภาพรวม";

    private Figure? ScoreOf(LevelGap gap) => gap.Part is { } part ? insight.Score(part) : insight.Result.Overall;

    private Figure MissingOf(LevelGap gap) => Figure.Computed(gap.Missing ?? 0, "เกณฑ์ − คะแนนที่ได้", ScoreOf(gap));
}
