using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Analyses;

/// <summary>What each lost point costs, and the fewest repairs that reach the next level.</summary>
internal sealed class LostPointSection(CompositionInput input, Prose prose)
{
    private const int MostRows = 20;
    private const int MostNamed = 8;
    private readonly Insight insight = input.Insight;

    public IEnumerable<Block> Compose()
    {
        var repairs = insight.Repairs;
        if (repairs.IsEmpty)
        {
            yield break;
        }

        yield return Blocks.Numbered(2, "คะแนนที่เสียไปและผลต่อคะแนนภาพรวม");
        yield return Blocks.Body(prose.Text(
            $"ตารางนี้แสดงว่า หากแก้ไขแต่ละข้อของปีงบประมาณ พ.ศ. {input.Assessment.ResultYear} ให้ได้คะแนนเต็ม คะแนนภาพรวมจะเพิ่มขึ้นเท่าใด เรียงจากมากไปน้อย เพื่อใช้จัดลำดับความสำคัญของมาตรการ"));
        yield return Table(repairs);
        if (repairs.Any(repair => repair.IsEstimate))
        {
            yield return Blocks.Note(prose.Text(AllEstimated
                ? "หมายเหตุ คะแนนภาพรวมที่จะเพิ่มขึ้นเป็นค่าประมาณการ เกณฑ์ไม่ได้ประกาศน้ำหนักของแต่ละข้อ จึงเฉลี่ยคะแนนที่ตัวชี้วัดเสียไปตามคะแนนที่แต่ละข้อเสียไป"
                : "หมายเหตุ “ประมาณการ” หมายถึง เกณฑ์ไม่ได้ประกาศน้ำหนักของแต่ละข้อ จึงเฉลี่ยคะแนนที่ตัวชี้วัดเสียไปตามคะแนนที่แต่ละข้อเสียไป"));
        }

        if (insight.ShortestPath is { Repairs.Length: > 0 } path)
        {
            yield return Blocks.Body(Shortest(path));
        }
    }

    // What holds for every row is said once, below the table.
    private bool AllEstimated => insight.Repairs.All(repair => repair.IsEstimate);

    private Table Table(ImmutableArray<Repair> repairs)
    {
        var shown = repairs.Length > MostRows ? repairs[..(MostRows - 1)] : repairs;
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(Blocks.HeadRow("ข้อ/ตัวชี้วัด", "คะแนนที่เสีย", "คะแนนภาพรวมที่จะเพิ่มขึ้น", "คำอธิบาย"));
        rows.AddRange(shown.Select(Row));
        if (shown.Length < repairs.Length)
        {
            var rest = repairs[shown.Length..];
            rows.Add(SumRow($"ข้ออื่นอีก {rest.Length} ข้อ", rest, CellShade.None));
        }

        rows.Add(SumRow("รวม", repairs, CellShade.Group));
        return new Table([new(44), new(13, TextAlignment.Centre), new(17, TextAlignment.Centre), new(26)], rows.ToImmutable())
        {
            HeaderRows = 1,
            ContinuedTitle = "คะแนนที่เสียไปและผลต่อคะแนนภาพรวม (ต่อ)",
            Summary = "คะแนนที่เสียไปรายข้อ และคะแนนภาพรวมที่จะเพิ่มขึ้นหากแก้ไข",
        };
    }

    private TableRow Row(Repair repair) => new(
    [
        Blocks.Cell(NameOf(repair).Done()) with { IsRowHeader = true },
        Blocks.Centred(prose.Number(repair.Lost)),
        Blocks.Centred(prose.Number(repair.OverallGain)),
        Blocks.Cell(prose.Text(Explanation(repair))),
    ]);

    private TableRow SumRow(string name, ImmutableArray<Repair> repairs, CellShade shade)
    {
        var sum = Figure.Computed(repairs.Sum(repair => repair.OverallGain.Value), "ผลรวมของคะแนนภาพรวมที่จะเพิ่มขึ้น", repairs.Select(repair => repair.OverallGain));
        return new TableRow(
        [
            Blocks.Cell(prose.Text(name, TextStyle.Bold)) with { IsRowHeader = true, Shade = shade },
            Blocks.Centred(prose.Text("–")) with { Shade = shade },
            Blocks.Centred(prose.Number(sum, TextStyle.Bold)) with { Shade = shade },
            Blocks.Cell([]) with { Shade = shade },
        ]);
    }

    private Phrase NameOf(Repair repair) => repair.Item is { } item
        ? new Phrase(prose).Code(item.Code).Say(" " + item.Name)
        : new Phrase(prose).Say($"ตัวชี้วัดที่ {repair.Indicator.Number} {repair.Indicator.Name} (ทั้งตัวชี้วัด)");

    private string Explanation(Repair repair)
    {
        var words = new List<string>();
        if (repair.Item is not null)
        {
            words.Add($"ตัวชี้วัดที่ {repair.Indicator.Number}");
        }

        if (repair.Part is ScorePart.EitPart1 or ScorePart.EitPart2)
        {
            words.Add(PartNames.Short(prose, repair.Part));
        }

        if (repair.LevelReached is { } level)
        {
            words.Add($"ข้อเดียวถึงระดับ “{level.Name}”");
        }

        if (repair.IsEstimate && !AllEstimated)
        {
            words.Add("ประมาณการ");
        }

        return string.Join(" · ", words);
    }

    private ImmutableArray<Inline> Shortest(RepairPath path)
    {
        var after = Figure.Computed(
            path.OverallAfter,
            "คะแนนภาพรวม + ผลรวมของคะแนนที่จะเพิ่มขึ้น",
            [insight.Result.Overall, .. path.Repairs.Select(repair => repair.OverallGain)]);
        var about = path.IsEstimate ? "ประมาณ " : "";
        var phrase = new Phrase(prose)
            .Say($"หากต้องการให้ถึงระดับ “{path.Target.Name}” โดยแก้ไขจำนวนข้อน้อยที่สุด ให้แก้ไข {prose.Count([.. path.Repairs.Select(repair => repair.Lost)], "นับข้อที่ต้องแก้ไขน้อยที่สุดจนถึงเกณฑ์")} ข้อ ได้แก่ ");
        for (var i = 0; i < Math.Min(path.Repairs.Length, MostNamed); i++)
        {
            phrase.Say(i == 0 ? "" : i == path.Repairs.Length - 1 ? " และ" : " ").AddRange(ShortName(path.Repairs[i]).Done());
        }

        return phrase
            .Say(path.Repairs.Length > MostNamed ? $" และข้อที่เพิ่มคะแนนได้มากในลำดับถัดไปอีก {path.Repairs.Length - MostNamed} ข้อ" : "")
            .Say(" ซึ่งจะทำให้คะแนนภาพรวมเป็น" + (about.Length > 0 ? about : " "))
            .Score(after)
            .Done();
    }

    private Phrase ShortName(Repair repair)
    {
        var phrase = new Phrase(prose);
        if (repair.Item is null)
        {
            return phrase.Say($"ตัวชี้วัดที่ {repair.Indicator.Number}");
        }

        phrase.Say("ข้อ ").Code(repair.Item.Code);
        return repair.Part is ScorePart.EitPart1 or ScorePart.EitPart2 ? phrase.Say($" ({PartNames.Short(prose, repair.Part)})") : phrase;
    }
}
