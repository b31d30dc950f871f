using Ita.DocGen.Analysis;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Drafting;

/// <summary>
/// What an indicator of IIT or EIT tells. Its scores are what people perceive, so every sentence speaks of perceptions,
/// and a question worded in the negative is read the right way round.
/// </summary>
internal sealed class PerceptionDraft(Rulebook rules, Insight insight, Prose prose)
{
    private const decimal NotableGap = 2m;
    private const int MostItems = 3;

    public Draft Analysis(IndicatorResult result)
    {
        var score = result.Score!;
        var band = ScoreBands.Of(score, rules);
        return Draft.Of(Meaning(result, band), Standing(result), Weakest(result), Parts(result));
    }

    /// <summary>The people who answered.</summary>
    public static string Answerers(Instrument instrument) => instrument == Instrument.Iit ? "บุคลากร" : "ผู้รับบริการและผู้มาติดต่อ";

    public Phrase Meaning(IndicatorResult result, ScoreBand band)
    {
        var topic = IndicatorTopics.Get(result.Indicator.Number);
        var people = Answerers(result.Indicator.Instrument);
        if (band == ScoreBand.Fair)
        {
            return new Phrase(prose).Say($"คะแนนต่ำกว่า {PassMark} คะแนน อยู่ ").Score(Below(result.Score!)).Say($" สะท้อนว่า{people}จำนวนไม่น้อยยังไม่มั่นใจเรื่อง{topic.Matter}");
        }

        return new Phrase(prose).Say(band switch
        {
            ScoreBand.Full => $"ได้คะแนนเต็ม สะท้อนการรับรู้ของ{people}ว่า{topic.Reflects}",
            ScoreBand.High => $"ได้คะแนนในระดับสูง สะท้อนว่า{people}ส่วนใหญ่รับรู้ว่า{topic.Reflects}",
            ScoreBand.Good => $"{people}ส่วนใหญ่รับรู้ว่า{topic.Reflects} แต่ยังมีผู้ตอบจำนวนหนึ่งที่ไม่เห็นเช่นนั้น",
            _ => $"คะแนนต่ำกว่า {Low} คะแนน สะท้อนว่า{people}จำนวนมากยังไม่มั่นใจเรื่อง{topic.Matter} และเป็นเรื่องที่ต้องแก้ไขโดยเร่งด่วน",
        });
    }

    private Figure Below(Figure score) =>
        Figure.Computed(rules.LevelScale.PassMark - score.Printed, $"{PassMark} − คะแนนตัวชี้วัด", score);

    private string PassMark => prose.Score(rules.LevelScale.PassMark);

    private string Low => prose.Score(ScoreBands.Low);

    /// <summary>Against last year, and inside the agency.</summary>
    private Phrase Standing(IndicatorResult result)
    {
        var change = ChangeWords.Of(prose, result.Change);
        if (result.Score!.Printed >= 100 || result.Rank != insight.Indicators.Max(other => other.Rank))
        {
            return change;
        }

        var shares = insight.Indicators.Count(other => other.Rank == result.Rank) > 1;
        return new Phrase(prose)
            .Say(shares ? "เป็นหนึ่งในตัวชี้วัดที่ได้คะแนนต่ำที่สุดของหน่วยงาน" : "เป็นตัวชี้วัดที่ได้คะแนนต่ำที่สุดของหน่วยงาน")
            .Say(change.IsEmpty ? "" : " ")
            .AddRange(change.Done());
    }

    private Phrase Weakest(IndicatorResult result)
    {
        var phrase = new Phrase(prose);
        var weak = result.WeakestFirst.ToArray();
        if (weak.Length == 0)
        {
            return phrase;
        }

        if (weak.Length == result.Items.Length && weak.All(item => item.Lowest == weak[0].Lowest) && weak.Length > 1)
        {
            return phrase.Say("ทุกข้อได้คะแนนเท่ากัน จึงควรพัฒนาไปพร้อมกันทุกเรื่อง");
        }

        var lowest = weak.Where(item => item.Lowest == weak[0].Lowest).ToArray();
        var named = lowest.Length > 1 ? lowest.Take(MostItems).ToArray() : weak.Take(1).ToArray();
        phrase.Say(weak.Length == 1 ? "ข้อที่ไม่ได้คะแนนเต็มคือ" : named.Length == 1 ? "ข้อที่ได้คะแนนต่ำที่สุดคือ" : "ข้อที่ได้คะแนนต่ำที่สุด ได้แก่ ");
        for (var i = 0; i < named.Length; i++)
        {
            phrase.Say(i == 0 ? "ข้อ " : i == named.Length - 1 ? " และข้อ " : " ข้อ ").Code(named[i].Item.Code).Say($" “{named[i].Item.Name}” ");
            SayLowest(phrase, named[i]);
        }

        return phrase.Say(Reading(named));
    }

    private string Reading(ItemResult[] items)
    {
        var negative = items.Count(item => item.Item.IsReverseScored);
        if (negative == 0)
        {
            return $" แสดงว่า{HowMany(items[0].Lowest)}เห็นว่า{(items.Length == 1 ? "เรื่องนี้" : "เรื่องเหล่านี้")}{(items[0].Lowest < ScoreBands.Low ? "ยังต้องปรับปรุง" : "ยังทำได้ไม่เต็มที่")}";
        }

        return negative == items.Length
            ? " ซึ่งเป็นข้อคำถามเชิงลบ คะแนนยิ่งสูงหมายถึงยิ่งมีผู้รับรู้พฤติการณ์ดังกล่าวน้อย คะแนนที่ไม่เต็มจึงเป็นสัญญาณว่ายังมีผู้ตอบส่วนหนึ่งรับรู้พฤติการณ์เช่นนั้น"
            : $" แสดงว่า{HowMany(items[0].Lowest)}เห็นว่าเรื่องเหล่านี้ยังทำได้ไม่เต็มที่ ทั้งนี้ ข้อคำถามเชิงลบได้คะแนนสูงเมื่อมีผู้รับรู้พฤติการณ์นั้นน้อย";
    }

    private string HowMany(decimal? lowest) => lowest switch
    {
        < ScoreBands.Low => "ผู้ตอบจำนวนมาก",
        _ when lowest < rules.LevelScale.PassMark => "ผู้ตอบจำนวนไม่น้อย",
        _ => "ยังมีผู้ตอบบางส่วน",
    };

    private static void SayLowest(Phrase phrase, ItemResult item)
    {
        var (score, part) = LowestOf(item);
        phrase.Say("(").Score(score).Say(part is null ? ")" : $" ใน EIT {part})");
    }

    /// <summary>The figure behind <see cref="ItemResult.Lowest"/>, and the half of EIT it belongs to.</summary>
    public static (Figure Score, string? Part) LowestOf(ItemResult item)
    {
        var known = new[] { (item.Score, (string?)null), (item.Part1, "ส่วนที่ 1"), (item.Part2, "ส่วนที่ 2") };
        var found = known.Where(entry => entry.Item1 is not null).MinBy(entry => entry.Item1!.Printed);
        return (found.Item1!, item.HasParts ? found.Item2 : null);
    }

    private Phrase Parts(IndicatorResult result)
    {
        var phrase = new Phrase(prose);
        if (result.Part1 is not { } first || result.Part2 is not { } second || Math.Abs(first.Printed - second.Printed) < NotableGap)
        {
            return phrase;
        }

        var gap = Figure.Computed(Math.Abs(first.Printed - second.Printed), "ผลต่างของ EIT ส่วนที่ ๑ และส่วนที่ ๒", first, second);
        return first.Printed > second.Printed
            ? phrase.Say("คะแนน EIT ส่วนที่ 2 ต่ำกว่าส่วนที่ 1 อยู่ ").Score(gap).Say(" จึงควรสื่อสารให้ถึงผู้รับบริการทั่วไป ไม่เฉพาะผู้ที่ตอบผ่านลิงก์หรือ QR Code ของหน่วยงาน")
            : phrase.Say("คะแนน EIT ส่วนที่ 1 ต่ำกว่าส่วนที่ 2 อยู่ ").Score(gap).Say(" จึงควรเชิญชวนผู้รับบริการหลากหลายกลุ่มให้ตอบแบบวัดผ่านลิงก์หรือ QR Code ของหน่วยงาน");
    }
}
