using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Composition.Memos;

/// <summary>The memo on the first six months, or on the whole year.</summary>
internal sealed class RoundMemoDraft(CompositionInput input, Prose prose, ReportRound round) : IMemoDraft
{
    private const int MostListed = 10;

    private readonly MemoWords words = new(input, prose);
    private readonly MeasurePlan plan = input.Assessment.Measures;
    private readonly bool isYear = round == ReportRound.TwelveMonths;

    private string Id => isYear ? DocumentKinds.AnnualMemo : DocumentKinds.ProgressMemo;

    public bool HasInputs => Results.Any(result => result.Status is not null || result.Result is not null || result.Summary is not null);

    public PaperPurpose UsualPurpose => PaperPurpose.Acknowledge;

    public string SubjectAddition => "";

    public ImmutableArray<Inline> Background =>
        Sentence.Of(prose, $"{words.Agency}ได้กำหนด{MemoWords.MeasuresTitle} ประจำปีงบประมาณ พ.ศ. {words.PlanYear} และมอบหมายส่วนราชการดำเนินการพร้อมรายงานผล");

    public IEnumerable<ImmutableArray<Inline>> Facts
    {
        get
        {
            var year = new FiscalYear(words.PlanYear);
            var period = isYear ? year.Period : year.FirstHalf;
            yield return Sentence.Of(prose, $"{words.Author(Id)}ได้รวบรวมผลการดำเนินการ ระหว่างวันที่ {ThaiDate.FullRange(period)} แล้ว มีกิจกรรมตามมาตรการทั้งหมด {Counted(words.Measures.Length)} กิจกรรม ดังนี้");
            yield return ComesFrom();
            yield return Problems();
            yield return words.Cited(Id);
        }
    }

    public IEnumerable<Block> Details
    {
        get
        {
            var counts = StatusCount.Of(words.Measures.Select(StatusOf));
            var lines = new[]
            {
                (Word: "ดำเนินการแล้วเสร็จ", Count: counts.Done),
                (Word: "อยู่ระหว่างดำเนินการหรือดำเนินการต่อเนื่อง", Count: counts.InProgress),
                (Word: Unreported ? "ยังไม่ได้ดำเนินการหรือยังไม่ได้รายงานผล" : "ยังไม่ได้ดำเนินการ", Count: counts.NotStarted),
                (Word: "ยกเลิก", Count: counts.Cancelled),
            };
            yield return new ListBlock(ListMarker.Decimal, [.. lines
                .Where(line => line.Count > 0)
                .Select(line => new ListItem([Blocks.Flush(Sentence.Of(prose, $"{line.Word} {Counted(line.Count)} กิจกรรม"))]))]);
            var open = words.Measures.Where(measure => StatusOf(measure) is null or WorkStatus.NotStarted && measure.Text is not null).ToArray();
            if (open.Length is > 0 and <= MostListed)
            {
                yield return Blocks.Body(prose.Text("กิจกรรมที่ยังไม่ได้ดำเนินการ ได้แก่"));
                yield return new ListBlock(ListMarker.Bracketed, [.. open.Select(measure => new ListItem([Blocks.Flush(prose.Typed(measure.Project ?? measure.Text!))]))]);
            }
        }
    }

    public IEnumerable<Block> Charts => [];

    public ImmutableArray<Inline> Consideration
    {
        get
        {
            var open = words.Measures.Count(measure => StatusOf(measure) is not (WorkStatus.Done or WorkStatus.Cancelled or WorkStatus.Continuing));
            if (open == 0)
            {
                return Sentence.Of(prose, $"เห็นควรเผยแพร่รายงานผลการดำเนินการบนเว็บไซต์ของหน่วยงาน");
            }

            return isYear
                ? Sentence.Of(prose, $"เห็นควรให้ส่วนราชการที่รับผิดชอบชี้แจงกิจกรรมที่ยังไม่แล้วเสร็จ จำนวน {Counted(open)} กิจกรรม เพื่อนำไปกำหนดในมาตรการปีงบประมาณถัดไป")
                : Sentence.Of(prose, $"เห็นควรให้ส่วนราชการที่รับผิดชอบเร่งดำเนินการกิจกรรมที่ยังไม่แล้วเสร็จ จำนวน {Counted(open)} กิจกรรม ภายในปีงบประมาณ พ.ศ. {words.PlanYear}");
        }
    }

    public ImmutableArray<Inline> Suggestion
    {
        get
        {
            var suggestions = Results.SelectMany(result => CellTexts.Lines(prose, result.Suggestions)).Take(MostListed).ToArray();
            return suggestions.Length == 0
                ? Sentence.Of(prose, $"เห็นควรแจ้งผลการดำเนินการให้ทุกส่วนราชการทราบ")
                : Sentence.Of(prose, $"ข้อเสนอแนะของส่วนราชการ ได้แก่ {Sentence.Join(suggestions)}");
        }
    }

    private ImmutableArray<RoundResult> Results => isYear ? plan.TwelveMonths : plan.SixMonths;

    private TextRun Counted(int number) => prose.Count(number, "นับตามสถานะของกิจกรรม", plan.StatusCells(round));

    private bool Unreported => words.Measures.Any(measure => StatusOf(measure) is null);

    private WorkStatus? StatusOf(Measure measure) => plan.FindResult(measure.Number, round)?.Status?.Value;

    private ImmutableArray<Inline> ComesFrom()
    {
        if (input.Insight.Result.Overall is null)
        {
            return [];
        }

        var lowest = input.Insight.Raise.Any() ? Sentence.Of(prose, $" โดยตัวชี้วัดที่ได้คะแนนต่ำกว่าตัวชี้วัดอื่น ได้แก่ {words.LowestIndicators()}") : [];
        return Sentence.Of(prose, $"มาตรการดังกล่าวกำหนดขึ้นจากผลการประเมิน ประจำปีงบประมาณ พ.ศ. {words.ResultYear} ซึ่งได้คะแนนภาพรวม {words.OverallAndLevel()}{words.Changed()}{lowest}");
    }

    private ImmutableArray<Inline> Problems()
    {
        var told = Results.SelectMany(result => CellTexts.Lines(prose, result.Problems)).Take(MostListed).ToArray();
        return told.Length == 0 ? [] : Sentence.Of(prose, $"ปัญหาและอุปสรรคที่ส่วนราชการรายงาน ได้แก่ {Sentence.Join(told)}");
    }
}
