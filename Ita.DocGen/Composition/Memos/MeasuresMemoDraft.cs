using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Measures;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Memos;

/// <summary>The memo that asks approval of the measures of year N.</summary>
internal sealed class MeasuresMemoDraft(CompositionInput input, Prose prose) : IMemoDraft
{
    private const int MostListed = 15;

    private readonly MemoWords words = new(input, prose);

    public bool HasInputs => words.PrintedMeasures().Length > 0;

    public PaperPurpose UsualPurpose => PaperPurpose.Approve;

    public string SubjectAddition => "";

    public ImmutableArray<Inline> Background
    {
        get
        {
            var assessment = input.Assessment.ResultRules.Terms["assessment"];
            var told = Sentence.Of(prose, $"{words.Agency}ได้เข้ารับ{assessment} ประจำปีงบประมาณ พ.ศ. {words.ResultYear}");
            return input.Insight.Result.Overall is null
                ? told
                : told.AddRange(Sentence.Of(prose, $" ได้คะแนนภาพรวม {words.OverallAndLevel()}"));
        }
    }

    public IEnumerable<ImmutableArray<Inline>> Facts =>
    [
        Sentence.Of(prose, $"{words.Author(DocumentKinds.MeasuresMemo)}ได้วิเคราะห์ผลการประเมินแล้ว และได้จัดทำ{MemoWords.MeasuresTitle} ประจำปีงบประมาณ พ.ศ. {words.PlanYear} จำนวน {words.CountOfMeasures} มาตรการ {prose.Count(words.Measures.Length, "นับแถวของแผน", words.Measures.Select(measure => measure.Cell))} กิจกรรม{(IsListed ? " ดังนี้" : " รายละเอียดตามเอกสารที่แนบ")}"),
        Lowest(),
        Covered(),
        words.Cited(DocumentKinds.MeasuresMemo),
    ];

    public IEnumerable<Block> Details => IsListed
        ? [new ListBlock(ListMarker.Decimal, [.. words.PrintedMeasures().Select(measure => new ListItem([Blocks.Flush(prose.Typed(measure.Text!))]))])]
        : [];

    public IEnumerable<Block> Charts => [];

    public ImmutableArray<Inline> Consideration =>
        Sentence.Of(prose, $"เพื่อให้ทุกส่วนราชการมีแนวทางดำเนินการร่วมกันในปีงบประมาณ พ.ศ. {words.PlanYear} เห็นควรให้ความเห็นชอบมาตรการดังกล่าว และมอบหมายส่วนราชการที่รับผิดชอบดำเนินการตามขั้นตอนและระยะเวลาที่กำหนดไว้");

    public ImmutableArray<Inline> Suggestion
    {
        get
        {
            var duty = input.Assessment.PlanRules.FindDuty(DocumentKinds.Measures)?.ItemCode;
            var answers = duty is null ? [] : Sentence.Of(prose, $" เพื่อใช้ประกอบการตอบแบบ OIT ข้อ {prose.CodeRun(duty)} (ปี {words.PlanYear})");
            return Sentence.Of(prose, $"เมื่อได้รับความเห็นชอบแล้ว เห็นควรเผยแพร่มาตรการบนเว็บไซต์ของหน่วยงาน{answers} และให้ส่วนราชการรายงานผลการดำเนินการรอบ 6 เดือนและเมื่อสิ้นปีงบประมาณ");
        }
    }

    private bool IsListed => words.PrintedMeasures().Length <= MostListed;

    private ImmutableArray<Inline> Lowest() => input.Insight.Raise.Any()
        ? Sentence.Of(prose, $"มาตรการดังกล่าวจัดทำขึ้นจากผลการประเมินรายตัวชี้วัด ซึ่งตัวชี้วัดที่ได้คะแนนต่ำกว่าตัวชี้วัดอื่น ได้แก่ {words.LowestIndicators()}")
        : [];

    // Told as it is: also that something has no measure yet.
    private ImmutableArray<Inline> Covered()
    {
        var points = input.Insight.WeakPoints;
        if (points.IsEmpty)
        {
            return [];
        }

        var answered = points.Count(point => point.IsAnswered);
        return answered == points.Length
            ? Sentence.Of(prose, $"ประเด็นที่ต้องปรับปรุงจากผลการประเมิน จำนวน {prose.Count([.. points.Select(point => point.Score)], CoverageTable.OfPoints)} ประเด็น มีมาตรการรองรับทุกประเด็น")
            : Sentence.Of(prose, $"ประเด็นที่ต้องปรับปรุงจากผลการประเมิน จำนวน {prose.Count([.. points.Select(point => point.Score)], CoverageTable.OfPoints)} ประเด็น มีมาตรการรองรับแล้ว {prose.Count(answered, CoverageTable.OfAnswered, CoverageTable.CellsOf(points))} ประเด็น");
    }
}
