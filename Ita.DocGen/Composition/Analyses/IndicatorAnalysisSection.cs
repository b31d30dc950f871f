using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Composition.Drafting;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Analyses;

/// <summary>The analysis by the ten indicators, in two groups: those to keep (100.00) and those to raise.</summary>
internal sealed class IndicatorAnalysisSection(CompositionInput input, Prose prose, ChosenText texts)
{
    private const string SheetName = "วิเคราะห์รายตัวชี้วัด";
    private readonly PerceptionDraft perceptions = new(input.Assessment.ResultRules, input.Insight, prose);
    private readonly DisclosureDraft disclosures = new(input.Assessment, input.Insight, prose);
    private readonly GuidanceDraft guidance = new(input.Assessment, prose);

    public IEnumerable<Block> Compose()
    {
        var keep = input.Insight.Keep.ToArray();
        var raise = input.Insight.Raise.ToArray();
        return
        [
            Blocks.Numbered(2, prose.Show($"การวิเคราะห์ผลการประเมินครอบคลุมทั้ง {input.Insight.Indicators.Length} ตัวชี้วัด")),
            .. Group(GroupName("keepGroup"), keep, KeepLead(keep)),
            .. Group(GroupName("raiseGroup"), raise, RaiseLead(raise)),
        ];
    }

    private string GroupName(string term) => input.Assessment.ResultRules.Terms[term];

    private IEnumerable<Block> Group(string name, IndicatorResult[] results, ImmutableArray<Inline> lead)
    {
        yield return Blocks.Numbered(3, name);
        yield return Blocks.Body(lead);
        if (results.Length > 0)
        {
            yield return Table(name, results);
        }
    }

    private ImmutableArray<Inline> KeepLead(IndicatorResult[] keep) => keep.Length == 0
        ? [prose.Text("ปีนี้ไม่มีตัวชี้วัดที่ได้คะแนนเต็ม")]
        : Sentence.Of(prose, $"ตัวชี้วัดที่ได้คะแนนเต็ม {prose.Score(100)} คะแนน มี {prose.Count([.. keep.Select(result => result.Score)], "นับตัวชี้วัดที่ได้ 100")} ตัวชี้วัด หน่วยงานจะรักษามาตรฐานการดำเนินงานไว้และทบทวนอย่างต่อเนื่อง");

    private ImmutableArray<Inline> RaiseLead(IndicatorResult[] results)
    {
        if (results.Length == 0)
        {
            return [prose.Text("ปีนี้ทุกตัวชี้วัดได้คะแนนเต็ม จึงไม่มีตัวชี้วัดในกลุ่มนี้")];
        }

        var lowest = results.MinBy(result => result.Score!.Printed)!;
        return new Phrase(prose)
            .Say($"ตัวชี้วัดที่ได้คะแนนต่ำกว่า {prose.Score(100)} คะแนน มี {prose.Count([.. results.Select(result => result.Score)], "นับตัวชี้วัดที่ได้ต่ำกว่า 100")} ตัวชี้วัด ")
            .Say(results.Length == 1 ? $"คือตัวชี้วัดที่ {lowest.Indicator.Number} {lowest.Indicator.Name} ได้ " : $"ตัวชี้วัดที่ได้คะแนนน้อยที่สุดคือตัวชี้วัดที่ {lowest.Indicator.Number} {lowest.Indicator.Name} ได้ ")
            .Score(lowest.Score!)
            .Done();
    }

    private Table Table(string name, IndicatorResult[] results) =>
        new([new(7, TextAlignment.Centre), new(23), new(41), new(29)],
            [Blocks.HeadRow("ตัวชี้วัด", "รายละเอียดตัวชี้วัด", "การวิเคราะห์ผลการประเมิน", "แนวทางการรักษาระดับ/ปรับปรุง"), .. results.Select(Row)])
        {
            HeaderRows = 1,
            ContinuedTitle = name + " (ต่อ)",
            Summary = $"{name}: รายละเอียด การวิเคราะห์ และแนวทาง",
        };

    private TableRow Row(IndicatorResult result)
    {
        var typed = input.Assessment.Scores.FindIndicator(result.Indicator.Number);
        var sheet = new CellAddress("scores.xlsx", SheetName);
        var wasRead = typed?.DraftWasRead ?? false;
        var analysis = texts.Paragraphs(typed?.Analysis, typed?.AnalysisCell ?? sheet, wasRead, () => DraftOf(result), ParagraphStyle.TableText);
        return new TableRow(
        [
            Blocks.Centred(prose.Text(prose.Show(result.Indicator.Number))) with { IsRowHeader = true },
            Blocks.CellOf(Details(result)),
            Blocks.CellOf(analysis.AddRange(ItemTexts(result))),
            Blocks.CellOf(texts.Points(typed?.Guidance, typed?.GuidanceCell ?? sheet, wasRead, () => guidance.Guidance(result), ParagraphStyle.TableText)),
        ]);
    }

    private Draft DraftOf(IndicatorResult result) =>
        result.Indicator.Instrument == Instrument.Oit ? disclosures.Analysis(result) : perceptions.Analysis(result);

    private ImmutableArray<Block> Details(IndicatorResult result)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(Line(new Phrase(prose).Bold(result.Indicator.Name)));
        blocks.Add(Line(new Phrase(prose).Say("คะแนน ").Number(result.Score!, TextStyle.Bold)));
        blocks.AddRange(Runs(result).Select(run => Line(ScoreOf(run))));
        return blocks.ToImmutable();
    }

    // Neighbours with one score share a line ("ข้อ o1 – o4 ข้อละ ๑๐๐.๐๐ คะแนน"): twenty lines would leave the row no room on a page.
    private static List<List<ItemResult>> Runs(IndicatorResult result)
    {
        var runs = new List<List<ItemResult>>();
        foreach (var item in result.Items.Where(item => item.Shown is not null))
        {
            if (runs.Count > 0 && runs[^1][^1] is var before && before.Item.Number + 1 == item.Item.Number && IsSame(before, item))
            {
                runs[^1].Add(item);
            }
            else
            {
                runs.Add([item]);
            }
        }

        return runs;
    }

    private static bool IsSame(ItemResult one, ItemResult other) =>
        one.Score?.Printed == other.Score?.Printed && one.Part1?.Printed == other.Part1?.Printed && one.Part2?.Printed == other.Part2?.Printed;

    private Phrase ScoreOf(List<ItemResult> run)
    {
        if (run.Count == 1)
        {
            return ScoreOf(run[0]);
        }

        var each = Figure.Computed(run[0].Shown!.Value, "คะแนนเท่ากันทุกข้อ", run.Select(item => item.Shown));
        return new Phrase(prose).Say("ข้อ ").Code(run[0].Item.Code).Say(" – ").Code(run[^1].Item.Code).Say(" ข้อละ ").Score(each);
    }

    private Phrase ScoreOf(ItemResult item)
    {
        var phrase = new Phrase(prose).Say("ข้อ ").Code(item.Item.Code).Say(" ");
        return item switch
        {
            { Score: null, Part1: { } first, Part2: { } second } => phrase.Say("ส่วนที่ 1 ได้ ").Score(first).Add(new LineBreak()).Say("ส่วนที่ 2 ได้ ").Score(second),
            { Score: null, Part1: { } only } => phrase.Say("ได้ ").Score(only).Say(" (ส่วนที่ 1)"),
            { Score: null, Part2: { } only } => phrase.Say("ได้ ").Score(only).Say(" (ส่วนที่ 2)"),
            _ => phrase.Say("ได้ ").Score(item.Shown!),
        };
    }

    // What the staff or the assessor said of single items stands below the text of the indicator.
    private IEnumerable<Block> ItemTexts(IndicatorResult result)
    {
        foreach (var item in result.Items)
        {
            var score = input.Assessment.Scores.FindItem(item.Item.Code);
            if (score?.Analysis is { } analysis)
            {
                yield return Line(new Phrase(prose).Say("ข้อ ").Code(item.Item.Code).Say(" ").Typed(analysis));
            }

            if (score?.AssessorRemark is { } remark)
            {
                yield return Line(new Phrase(prose).Say("ข้อสังเกตของผู้ตรวจประเมินต่อข้อ ").Code(item.Item.Code).Say(": ").Typed(remark));
            }
        }
    }

    private static Paragraph Line(Phrase phrase) => new(ParagraphStyle.TableText, phrase.Done());
}
