using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Analyses;

/// <summary>Strengths of the agency (typed, or the full scores) and its limitations by instrument (typed alone: nobody can draft those).</summary>
internal sealed class StrengthSection(CompositionInput input, Prose prose)
{
    public const string LimitationsAnchor = "limitations";

    private readonly Rulebook rules = input.Assessment.ResultRules;

    public IEnumerable<Block> Strengths()
    {
        var typed = Entries(isStrength: true);
        var best = input.Insight.Keep.ToArray();
        if (typed.Length == 0 && best.Length == 0)
        {
            yield break;
        }

        yield return Blocks.Numbered(2, "จุดแข็งของหน่วยงาน");
        if (typed.Length > 0)
        {
            foreach (var block in typed.SelectMany(entry => StaffText.Blocks(prose, entry.Text, ParagraphStyle.Body)))
            {
                yield return block;
            }

            yield break;
        }

        yield return Blocks.Body(BestIndicators(best).Done());
    }

    public IEnumerable<Block> Limitations()
    {
        var typed = Entries(isStrength: false);
        if (typed.Length == 0)
        {
            yield break;
        }

        yield return Blocks.Part("ข้อจำกัดของหน่วยงาน") with { Anchor = LimitationsAnchor };
        foreach (var group in typed.GroupBy(entry => entry.Instrument).OrderBy(group => group.Key is null ? 3 : (int)group.Key))
        {
            yield return Blocks.Numbered(2, group.Key is { } instrument ? $"{prose.InstrumentName(rules, instrument)} ({rules.RuleOf(instrument).ShortName})" : "ข้อจำกัดโดยรวม");
            foreach (var block in group.SelectMany(entry => StaffText.Blocks(prose, entry.Text, ParagraphStyle.Body)))
            {
                yield return block;
            }
        }
    }

    private StrengthOrLimit[] Entries(bool isStrength) =>
        [.. input.Assessment.Scores.StrengthsAndLimits.Where(entry => entry.IsStrength == isStrength)];

    private Phrase BestIndicators(IndicatorResult[] best)
    {
        var phrase = new Phrase(prose).Say($"ตัวชี้วัดที่ได้คะแนนเต็มมี {prose.Count([.. best.Select(result => result.Score)], "นับตัวชี้วัดที่ได้ 100")} ตัวชี้วัด ได้แก่ ");
        for (var i = 0; i < best.Length; i++)
        {
            phrase.Say(i == 0 ? "" : i == best.Length - 1 ? " และ" : " ").Say($"ตัวชี้วัดที่ {best[i].Indicator.Number} {best[i].Indicator.Name}");
        }

        return phrase;
    }
}
