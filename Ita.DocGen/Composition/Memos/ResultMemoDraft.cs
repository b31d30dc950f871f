using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Analyses;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Memos;

/// <summary>The memo that reports the announced result of year N−1.</summary>
internal sealed class ResultMemoDraft(CompositionInput input, Prose prose) : IMemoDraft
{
    private static readonly ImmutableArray<MemoChart> UsualCharts = [MemoChart.Overall, MemoChart.Instruments];

    private readonly Insight insight = input.Insight;
    private readonly MemoWords words = new(input, prose);

    public bool HasInputs => insight.Result.Overall is not null;

    public PaperPurpose UsualPurpose => AlsoAsksApproval ? PaperPurpose.AcknowledgeAndConsider : PaperPurpose.Acknowledge;

    public string SubjectAddition => AlsoAsksApproval ? $"และขอความเห็นชอบ{MemoWords.MeasuresTitle} ประจำปีงบประมาณ พ.ศ. {words.PlanYear}" : "";

    public ImmutableArray<Inline> Background
    {
        get
        {
            var scores = input.Assessment.Scores.Find(words.ResultYear);
            var terms = input.Assessment.ResultRules.Terms;
            var told = Sentence.Of(prose, $"{terms["nacc"]} ({terms["naccShort"]}) ได้ประกาศผล{terms["assessment"]} ({terms["assessmentEnglish"]}) ประจำปีงบประมาณ พ.ศ. {words.ResultYear}");
            if (scores?.AnnouncedOn is { } day)
            {
                told = told.AddRange(Sentence.Of(prose, $" เมื่อวันที่ {day}"));
            }

            return scores?.Reference is { } reference
                ? told.AddRange(Sentence.Of(prose, $" {(reference.Value.StartsWith("ตาม", StringComparison.Ordinal) ? "" : "ตาม")}{reference}"))
                : told;
        }
    }

    public IEnumerable<ImmutableArray<Inline>> Facts =>
    [
        Sentence.Of(prose, $"{words.Author(DocumentKinds.ResultMemo)}ได้ตรวจสอบผลการประเมินดังกล่าวแล้ว {words.Agency}ได้คะแนนภาพรวม {words.OverallAndLevel()}{words.Changed()}{(Parts().Length == 0 ? "" : " โดยมีคะแนนจำแนกตามเครื่องมือการประเมิน ดังนี้")}"),
        Lowest(),
        words.LostItems(),
        words.Cited(DocumentKinds.ResultMemo),
    ];

    public IEnumerable<Block> Details => Parts().Length == 0
        ? []
        : [new ListBlock(ListMarker.Decimal, [.. Parts().Select(part => new ListItem([Blocks.Flush(Sentence.Of(prose, $"{NameOf(part.Part)} ได้ {part.Score!} คะแนน"))]))])];

    public IEnumerable<Block> Charts
    {
        get
        {
            var chosen = input.Assessment.Options.MemoCharts;
            return (chosen.IsEmpty ? UsualCharts : chosen).Distinct().Order().SelectMany(ChartsOf);
        }
    }

    public ImmutableArray<Inline> Consideration => AlsoAsksApproval
        ? Sentence.Of(prose, $"เพื่อยกระดับผลการประเมินในปีงบประมาณ พ.ศ. {words.PlanYear} {words.Author(DocumentKinds.ResultMemo)}ได้วิเคราะห์ผลการประเมินและจัดทำ{MemoWords.MeasuresTitle} จำนวน {words.CountOfMeasures} มาตรการ จึงเห็นควรเสนอเพื่อพิจารณาให้ความเห็นชอบไปพร้อมกัน")
        : Sentence.Of(prose, $"เพื่อยกระดับผลการประเมินในปีงบประมาณ พ.ศ. {words.PlanYear} เห็นควรนำผลการประเมินไปวิเคราะห์และกำหนด{MemoWords.MeasuresTitle}");

    public ImmutableArray<Inline> Suggestion =>
        Sentence.Of(prose, $"เห็นควรแจ้งผลการประเมินให้ทุกส่วนราชการทราบ และมอบหมายส่วนราชการที่เกี่ยวข้องดำเนินการในตัวชี้วัดและข้อที่ยังไม่ได้คะแนนเต็ม");

    // Where no memo of its own asks for the measures' approval, this one does.
    private bool AlsoAsksApproval =>
        input.Assessment.Papers.Find(DocumentKinds.MeasuresMemo) is { IsWanted: false } && words.PrintedMeasures().Length > 0;

    private ImmutableArray<Inline> Lowest()
    {
        if (insight.Indicators.All(result => result.Score is null))
        {
            return [];
        }

        return insight.Raise.Any()
            ? Sentence.Of(prose, $"เมื่อพิจารณารายตัวชี้วัด ตัวชี้วัดที่ได้คะแนนต่ำกว่าตัวชี้วัดอื่น ได้แก่ {words.LowestIndicators()}")
            : Sentence.Of(prose, $"เมื่อพิจารณารายตัวชี้วัด ทุกตัวชี้วัดได้ 100.00 คะแนน");
    }

    // Four scores as the announcement prints them: EIT by its halves where they are known.
    private PartResult[] Parts()
    {
        var hasHalves = insight.Score(ScorePart.EitPart1) is not null || insight.Score(ScorePart.EitPart2) is not null;
        return [.. insight.Parts.Where(part => part.Score is not null && (part.Part != ScorePart.Eit || !hasHalves))];
    }

    private string NameOf(ScorePart part)
    {
        var rules = input.Assessment.ResultRules;
        return part switch
        {
            ScorePart.Iit => $"{rules.RuleOf(Instrument.Iit).Name} (IIT)",
            ScorePart.Oit => $"{rules.RuleOf(Instrument.Oit).Name} (OIT)",
            ScorePart.EitPart1 => $"{rules.RuleOf(Instrument.Eit).Name} (EIT) {rules.Terms["eitPart1"]}",
            ScorePart.EitPart2 => $"{rules.RuleOf(Instrument.Eit).Name} (EIT) {rules.Terms["eitPart2"]}",
            _ => $"{rules.RuleOf(Instrument.Eit).Name} (EIT)",
        };
    }

    private IEnumerable<Block> ChartsOf(MemoChart chart)
    {
        var charts = new ScoreCharts(input, prose);
        var history = new HistoryCharts(insight, prose);
        var overalls = insight.Trend.Where(point => point.Overall is not null).ToArray();
        return chart switch
        {
            MemoChart.Overall => [charts.Level()],
            MemoChart.OverallHistory => overalls.Length > 1 ? [charts.Trend(overalls)] : [],
            MemoChart.Instruments => Parts().Length > 0 ? [charts.Instruments(Parts(), part => prose.Show(HistoryCharts.NameOf(part)))] : [],
            MemoChart.InstrumentHistory => history.HasYears ? [history.Instruments()] : [],
            _ => insight.Indicators.Any(result => result.Score is not null) ? [charts.Indicators()] : [],
        };
    }
}
