using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Drafting;

/// <summary>What one of the seven issues tells, from the indicators, sub-indicators and items that speak to it.</summary>
internal sealed class IssueDraft(Assessment assessment, Insight insight, Prose prose)
{
    private const int MostItems = 4;
    private readonly PerceptionDraft perceptions = new(assessment.ResultRules, insight, prose);
    private readonly GuidanceDraft guidance = new(assessment, prose);

    /// <summary>Null when no score speaks to the issue.</summary>
    public Draft? Analysis(IssueScores scores)
    {
        if (scores.Indicators.IsEmpty && scores.Items.IsEmpty)
        {
            return null;
        }

        return Draft.Of([Basis(scores), .. scores.Indicators.Select(result => Reading(result, scores.Indicators.Length > 1 || !scores.SubIndicators.IsEmpty)), Items(scores), Next(scores)]);
    }

    private Phrase Basis(IssueScores scores)
    {
        var phrase = new Phrase(prose).Say("พิจารณาจาก");
        for (var i = 0; i < scores.Indicators.Length; i++)
        {
            var result = scores.Indicators[i];
            phrase.Say(i == 0 ? "" : " และ").Say($"ตัวชี้วัดที่ {result.Indicator.Number} {result.Indicator.Name} (").Score(result.Score!).Say(")");
        }

        if (!scores.SubIndicators.IsEmpty)
        {
            phrase.Say(scores.Indicators.IsEmpty ? "" : " ประกอบกับ")
                .Say("คะแนนรายข้อของ" + string.Join(" และ", scores.SubIndicators.Select(sub => $"ตัวชี้วัดย่อยที่ {sub.Number} {sub.Name}")));
        }

        return phrase;
    }

    private Phrase Reading(IndicatorResult result, bool named)
    {
        var band = ScoreBands.Of(result.Score!, assessment.ResultRules);
        if (result.Indicator.Instrument != Instrument.Oit)
        {
            var meaning = perceptions.Meaning(result, band);
            return named ? new Phrase(prose).Say($"ตัวชี้วัดที่ {result.Indicator.Number} ").AddRange(meaning.Done()) : meaning;
        }

        var lost = result.WeakestFirst.Count();
        return new Phrase(prose).Say(lost > 0
            ? $"ด้าน{result.Indicator.Name}ยังมีข้อมูลที่องค์ประกอบไม่ครบ {lost} ข้อ จาก {result.Items.Count(item => item.Shown is not null)} ข้อ"
            : band == ScoreBand.Full
                ? $"ด้าน{result.Indicator.Name}ได้คะแนนเต็ม ข้อมูลครบถ้วนตามองค์ประกอบที่เกณฑ์กำหนด"
                : $"ด้าน{result.Indicator.Name}ยังไม่ได้คะแนนเต็ม จึงต้องตรวจองค์ประกอบของข้อมูลเป็นรายข้อ");
    }

    private Phrase Items(IssueScores scores)
    {
        var weak = scores.Items.Where(item => item.Lowest < 100).OrderBy(item => item.Lowest).ThenBy(item => item.Item.Indicator).ThenBy(item => item.Item.Number).Take(MostItems).ToArray();
        var phrase = new Phrase(prose);
        if (weak.Length == 0)
        {
            return phrase;
        }

        phrase.Say(weak.Length == 1 ? "ข้อที่ควรให้ความสำคัญคือ" : "ข้อที่ควรให้ความสำคัญก่อน ได้แก่ ");
        for (var i = 0; i < weak.Length; i++)
        {
            var (score, part) = PerceptionDraft.LowestOf(weak[i]);
            phrase.Say(i == 0 ? "ข้อ " : i == weak.Length - 1 ? " และข้อ " : " ข้อ ").Code(weak[i].Item.Code)
                .Say(weak[i].Item.Instrument == Instrument.Oit ? $" {weak[i].Item.Name} (" : $" “{weak[i].Item.Name}” (")
                .Score(score)
                .Say(part is null ? ")" : $" ใน EIT {part})");
        }

        return weak.Any(item => item.Item.IsReverseScored)
            ? phrase.Say(" ทั้งนี้ ข้อคำถามเชิงลบได้คะแนนสูงเมื่อมีผู้รับรู้พฤติการณ์นั้นน้อย")
            : phrase;
    }

    private Phrase Next(IssueScores scores)
    {
        var weakest = scores.Indicators.Where(result => result.Score!.Printed < 100).OrderBy(result => result.Score!.Printed).FirstOrDefault()
            ?? scores.Indicators.FirstOrDefault();
        var disclosure = scores.Items.Any(item => item.Item.Instrument == Instrument.Oit && item.Lowest < 100);
        var phrase = new Phrase(prose);
        if (weakest is not null)
        {
            var action = weakest.Indicator.Instrument == Instrument.Oit && weakest.Score!.Printed < 100
                ? IndicatorTopics.Get(weakest.Indicator.Number).Raise[0]
                : guidance.Actions(weakest).First();
            phrase.Say(Opening(ScoreBands.Of(weakest.Score!, assessment.ResultRules)) + action);
        }

        return disclosure && weakest is not { Indicator.Instrument: Instrument.Oit }
            ? phrase.Say(phrase.IsEmpty ? "จึงควรเพิ่มองค์ประกอบของข้อมูลที่ยังขาดบนเว็บไซต์ให้ครบ" : " และเพิ่มองค์ประกอบของข้อมูลที่ยังขาดบนเว็บไซต์ให้ครบ")
            : phrase;
    }

    private static string Opening(ScoreBand band) => band switch
    {
        ScoreBand.Full => "ควรรักษาระดับไว้ โดย",
        ScoreBand.High or ScoreBand.Good => "เพื่อยกระดับให้สูงขึ้น ควร",
        ScoreBand.Fair => "จึงควร",
        _ => "จึงต้องแก้ไขโดยเร่งด่วน โดย",
    };
}
