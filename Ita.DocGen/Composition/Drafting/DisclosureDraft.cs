using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Drafting;

/// <summary>What an indicator of OIT tells: which information is complete on the web site and which is not. No perception is in it.</summary>
internal sealed class DisclosureDraft(Assessment assessment, Insight insight, Prose prose)
{
    private const int MostItems = 10;

    public Draft Analysis(IndicatorResult result)
    {
        var scored = result.Items.Where(item => item.Shown is not null).ToArray();
        var lost = scored.Where(item => item.Shown!.Printed < 100).OrderBy(item => item.Shown!.Printed).ThenBy(item => item.Item.Number).ToArray();
        return scored.Length == 0
            ? Draft.Of(WithoutItems(result), ChangeWords.Of(prose, result.Change))
            : Draft.Of([Completeness(result, scored, lost).Say(IsLow(result) ? " เป็นเรื่องที่ต้องแก้ไขโดยเร่งด่วน" : ""), .. Groups(lost), ChangeWords.Of(prose, result.Change), Cost(result, lost)]);
    }

    private bool IsLow(IndicatorResult result) => result.Score is { } score && ScoreBands.Of(score, assessment.ResultRules) == ScoreBand.Low;

    private Phrase WithoutItems(IndicatorResult result)
    {
        var topic = IndicatorTopics.Get(result.Indicator.Number);
        return new Phrase(prose).Say(ScoreBands.Of(result.Score!, assessment.ResultRules) switch
        {
            ScoreBand.Full => $"ได้คะแนนเต็ม แสดงว่า{topic.Reflects}ครบถ้วนตามเกณฑ์ของปี",
            ScoreBand.High or ScoreBand.Good => "ข้อมูลส่วนใหญ่ครบถ้วนตามเกณฑ์ของปี แต่ยังมีบางข้อที่องค์ประกอบไม่ครบ จึงต้องตรวจเป็นรายข้อเพื่อระบุเรื่องที่ต้องแก้ไข",
            ScoreBand.Fair => $"{topic.Matter}ยังไม่ถึงเกณฑ์ของปี จึงต้องตรวจเป็นรายข้อและแก้ไขข้อที่ไม่ได้คะแนนก่อน",
            _ => $"{topic.Matter}ยังต่ำกว่าเกณฑ์มาก จึงต้องตรวจเป็นรายข้อและแก้ไขโดยเร่งด่วน",
        });
    }

    private Phrase Completeness(IndicatorResult result, ItemResult[] scored, ItemResult[] lost)
    {
        var phrase = new Phrase(prose);
        if (scored.Length < result.Items.Length)
        {
            return lost.Length == 0
                ? phrase.Say($"ข้อมูล {Counted(scored)} ข้อที่ทราบคะแนนได้คะแนนเต็มทุกข้อ")
                : phrase.Say($"จากข้อมูล {Counted(scored)} ข้อที่ทราบคะแนน ยังไม่ครบถ้วนตามองค์ประกอบที่เกณฑ์กำหนด {Counted(lost)} ข้อ");
        }

        var first = scored[0].Item.Code;
        var last = scored[^1].Item.Code;
        if (lost.Length == 0)
        {
            phrase.Say($"ข้อมูลทั้ง {Counted(scored)} ข้อ (").Code(first).Say(" – ").Code(last).Say(") ได้คะแนนเต็ม");
            return result.Score!.Printed >= 100 ? phrase.Say(" แสดงว่าเปิดเผยข้อมูลครบถ้วนตามองค์ประกอบที่เกณฑ์กำหนด") : phrase;
        }

        var full = scored.Length - lost.Length;
        return full == 0
            ? phrase.Say($"ข้อมูลทั้ง {Counted(scored)} ข้อ (").Code(first).Say(" – ").Code(last).Say(") ยังไม่ครบถ้วนตามองค์ประกอบที่เกณฑ์กำหนด")
            : phrase.Say($"จากข้อมูล {Counted(scored)} ข้อ (").Code(first).Say(" – ").Code(last).Say($") เปิดเผยครบถ้วน {Counted([.. scored.Except(lost)])} ข้อ และยังไม่ครบถ้วนตามองค์ประกอบที่เกณฑ์กำหนด {Counted(lost)} ข้อ");
    }

    private TextRun Counted(ItemResult[] items) => prose.Count([.. items.Select(item => item.Shown)], "นับข้อตามคะแนน");

    // Items of one score are told together, the worst first.
    private IEnumerable<Phrase> Groups(ItemResult[] lost)
    {
        foreach (var group in lost.GroupBy(item => item.Shown!.Printed))
        {
            var items = group.ToArray();
            var phrase = new Phrase(prose);
            if (group.Key == 0)
            {
                phrase.Say("ข้อที่ไม่ได้คะแนน ซึ่งแสดงว่าไม่พบข้อมูลหรือข้อมูลไม่ตรงตามเกณฑ์ ได้แก่ ");
            }
            else
            {
                phrase.Say("ข้อที่ได้ ").Score(items[0].Shown!).Say(" ซึ่งแสดงว่าองค์ประกอบยังไม่ครบถ้วน ได้แก่ ");
            }

            ItemList.Say(phrase, [.. items.Select(item => item.Item)], MostItems);
            yield return phrase;
        }
    }

    private Phrase Cost(IndicatorResult result, ItemResult[] lost)
    {
        var repairs = insight.Repairs.Where(repair => repair.Indicator == result.Indicator).ToArray();
        if (lost.Length == 0 || repairs.Length == 0 || result.Items.Any(item => item.Shown is null))
        {
            return new Phrase(prose);
        }

        var gain = Figure.Computed(repairs.Sum(repair => repair.OverallGain.Value), "ผลรวมคะแนนภาพรวมที่จะเพิ่มขึ้นของทุกข้อ", repairs.Select(repair => repair.OverallGain));
        // Shared out among items the gain is an estimate; for the whole indicator only the instrument's weight can be.
        var about = assessment.ResultRules.RuleOf(Instrument.Oit).Grounds.NeedsChecking ? "ประมาณ " : "";
        return new Phrase(prose)
            .AddRange(lost.Length == 1 ? [prose.Text("หากแก้ไขข้อนี้ให้ครบถ้วน คะแนนภาพรวมจะเพิ่มขึ้น")] : Sentence.Of(prose, $"หากแก้ไขให้ครบถ้วนทั้ง {Counted(lost)} ข้อ คะแนนภาพรวมจะเพิ่มขึ้น"))
            .Say(" " + about)
            .Score(gain);
    }
}
