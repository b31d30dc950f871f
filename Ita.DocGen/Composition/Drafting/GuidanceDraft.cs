using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Drafting;

/// <summary>What to do about an indicator: keep a full score, or mend what its weakest items show.</summary>
internal sealed class GuidanceDraft(Assessment assessment, Prose prose)
{
    private const int MostItems = 3;
    private const int MostDisclosures = 6;
    private const int MostElements = 3;

    public Draft Guidance(IndicatorResult result)
    {
        var topic = IndicatorTopics.Get(result.Indicator.Number);
        var band = ScoreBands.Of(result.Score!, assessment.ResultRules);
        if (band == ScoreBand.Full)
        {
            return Draft.Of(Say("รักษาระดับคะแนน โดย" + topic.Keep));
        }

        var points = result.Indicator.Instrument == Instrument.Oit ? Disclosures(result) : Perceptions(result);
        if (band == ScoreBand.Low)
        {
            points = points.Append(Say("ให้ผู้รับผิดชอบรายงานความคืบหน้าต่อผู้บริหารทุกเดือนจนกว่าจะแล้วเสร็จ"));
        }

        return Draft.Of(points);
    }

    /// <summary>The actions alone, the most needed first, without the items that keep a full score.</summary>
    public IEnumerable<string> Actions(IndicatorResult result)
    {
        var topic = IndicatorTopics.Get(result.Indicator.Number);
        if (result.Score is { Printed: >= 100 })
        {
            return [topic.Keep];
        }

        var found = result.WeakestFirst.Select(item => ItemAdvice.Find(item.Item)).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostItems).ToArray();
        return found.Length > 0 ? found : topic.Raise;
    }

    private IEnumerable<Phrase> Perceptions(IndicatorResult result)
    {
        foreach (var action in Actions(result))
        {
            yield return Say(action);
        }

        var full = result.Items.Where(item => item.Lowest >= 100).ToArray();
        if (full.Length > 0 && full.Length < result.Items.Length)
        {
            var phrase = new Phrase(prose).Say(full.Length == 1 ? "รักษาระดับของข้อที่ได้คะแนนเต็ม คือ" : "รักษาระดับของข้อที่ได้คะแนนเต็ม ได้แก่ ");
            for (var i = 0; i < full.Length; i++)
            {
                phrase.Say(i == 0 ? "ข้อ " : i == full.Length - 1 ? " และข้อ " : " ข้อ ").Code(full[i].Item.Code);
            }

            yield return phrase;
        }
    }

    private IEnumerable<Phrase> Disclosures(IndicatorResult result)
    {
        var lost = result.WeakestFirst.ToArray();
        foreach (var item in lost.Take(MostDisclosures))
        {
            yield return Disclosure(item.Item);
        }

        if (lost.Length > MostDisclosures)
        {
            yield return Say($"ตรวจและแก้ไขอีก {lost.Length - MostDisclosures} ข้อที่เหลือตามตารางคะแนนรายข้อในทำนองเดียวกัน");
        }

        yield return Say(IndicatorTopics.Get(result.Indicator.Number).Raise[0]);
    }

    // What counts is the list of the year in which the item is mended, and its code there: what was o12 may be o11.
    private Phrase Disclosure(Item item)
    {
        var next = assessment.PlanRules.Items.FirstOrDefault(known => known.PreviousCodes.Contains(item.Code));
        var phrase = new Phrase(prose).Say("ข้อ ").Code(item.Code);
        if (next is not null && next.Code != item.Code)
        {
            phrase.Say($" (ปี {assessment.PlanYear} คือข้อ ").Code(next.Code).Say(")");
        }

        var elements = (next ?? item).Elements.Where(element => !element.IsOptional).Select(element => element.Text).ToArray();
        return elements.Length switch
        {
            0 => phrase.Say(" ตรวจองค์ประกอบกับเกณฑ์ แล้วเพิ่มส่วนที่ยังขาดบนเว็บไซต์"),
            1 => phrase.Say(" ตรวจให้ครบองค์ประกอบ คือ" + elements[0]),
            _ => phrase.Say(" ตรวจให้ครบองค์ประกอบ ได้แก่" + string.Concat(elements.Take(MostElements).Select((text, index) => $" ({index + 1}) {text}")))
                .Say(elements.Length > MostElements ? " และองค์ประกอบอื่นตามเกณฑ์" : ""),
        };
    }

    private Phrase Say(string text) => new Phrase(prose).Say(text);
}
