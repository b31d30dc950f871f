using System.Globalization;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Analysis;

/// <summary>How an indicator and its items weigh in their instrument and in the overall score.</summary>
internal sealed class IndicatorShare
{
    private readonly Rulebook rules;
    private readonly Indicator indicator;
    private readonly decimal instrumentWeight;
    private readonly decimal inInstrument;
    private readonly bool isAssumed;

    public IndicatorShare(Rulebook rules, Indicator indicator)
    {
        this.rules = rules;
        this.indicator = indicator;
        var rule = rules.RuleOf(indicator.Instrument);
        instrumentWeight = rule.Weight;
        isAssumed = rule.Grounds.Confidence < Confidence.MediumHigh;
        inInstrument = 1m / rules.Indicators.Count(other => other.Instrument == indicator.Instrument);
    }

    public Repair Whole(Figure score) => New(null, MainPart, score, inInstrument, estimate: isAssumed);

    /// <summary>IIT, EIT: an indicator is the mean of its items, EIT in two equal halves.</summary>
    public IEnumerable<Repair> ByItem(ItemResult item)
    {
        var share = inInstrument / rules.ItemsOf(indicator).Count();
        var estimate = isAssumed || item.Item.Confidence < Confidence.Medium;
        if (!item.HasParts)
        {
            return item.Score is { Printed: < 100 } score ? [New(item.Item, MainPart, score, share, estimate)] : [];
        }

        return new[] { (Part: ScorePart.EitPart1, Score: item.Part1), (Part: ScorePart.EitPart2, Score: item.Part2) }
            .Where(half => half.Score is { Printed: < 100 })
            .Select(half => New(item.Item, half.Part, half.Score!, share, estimate));
    }

    /// <summary>OIT to FY2566: indicator = mean of sub-indicators, sub-indicator = mean of its items.</summary>
    public IEnumerable<Repair> BySubIndicator(ItemResult item)
    {
        if (item.Score is not { Printed: < 100 } score || item.Item.SubIndicator is null)
        {
            return [];
        }

        var subs = rules.SubIndicatorsOf(indicator.Number).Count();
        var items = rules.Items.Count(other => other.SubIndicator == item.Item.SubIndicator);
        var estimate = isAssumed || rules.ScoreRules.OitIndicators != OitIndicatorRule.MeanOfSubIndicators || rules.ScoreRules.Grounds.Confidence < Confidence.MediumHigh;
        return [New(item.Item, ScorePart.Oit, score, inInstrument / subs / items, estimate)];
    }

    /// <summary>The rules are not published: the loss of the indicator is shared out by the points its items lost.</summary>
    public IEnumerable<Repair> InProportion(IndicatorResult result, ItemResult[] scored)
    {
        var lostPoints = scored.Sum(item => 100 - item.Shown!.Value);
        if (result.Score is null || lostPoints == 0)
        {
            return result.Score is { Printed: < 100 } ? [Whole(result.Score)] : [];
        }

        var indicatorLoss = 100 - result.Score.Value;
        return scored
            .Where(item => item.Shown!.Printed < 100)
            .Select(item => New(item.Item, ScorePart.Oit, item.Shown!, inInstrument * indicatorLoss / lostPoints, estimate: true, result.Score));
    }

    private ScorePart MainPart => indicator.Instrument switch
    {
        Instrument.Iit => ScorePart.Iit,
        Instrument.Eit => ScorePart.Eit,
        _ => ScorePart.Oit,
    };

    private Repair New(Item? item, ScorePart part, Figure score, decimal shareOfPart, bool estimate, Figure? alsoFrom = null)
    {
        var lost = 100 - score.Value;
        var half = part is ScorePart.EitPart1 or ScorePart.EitPart2 ? 0.5m : 1m;
        var factor = shareOfPart * half * instrumentWeight;
        var formula = string.Create(CultureInfo.InvariantCulture, $"(100 − คะแนน) × {factor:0.######}");
        return new Repair(
            indicator,
            item,
            part,
            Figure.Computed(lost, "100 − คะแนน", score),
            Figure.Computed(lost * factor, formula, score, alsoFrom),
            estimate)
        {
            PartGain = lost * shareOfPart,
        };
    }
}
