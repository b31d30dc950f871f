using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Composition.Reports;

/// <summary>Cover, title and lead paragraph, alike in both reports.</summary>
internal sealed class ReportParts(CompositionInput input, Prose prose, string documentId)
{
    private readonly ImmutableArray<string> titleLines = DocumentFrame.TitleLines(input, documentId);

    public Section Cover() => Writing.Cover.Of(prose, titleLines, Writing.Cover.EmblemOf(input));

    public IEnumerable<Block> Heads() =>
    [
        .. titleLines.Select(line => (Block)Blocks.Title(prose.Show(line))),
        Blocks.Subtitle($"{prose.AgencyName} {prose.PlaceName}"),
    ];

    public ImmutableArray<Inline> Lead(ReportRound round)
    {
        var assessment = input.Assessment;
        var year = new FiscalYear(assessment.PlanYear);
        var period = round == ReportRound.SixMonths ? year.FirstHalf : year.Period;
        var counts = Analysis.StatusCount.Of(assessment.Measures.Measures.Select(measure => assessment.Measures.FindResult(measure.Number, round)?.Status?.Value));
        TextRun Counted(int number) => prose.Count(number, "นับตามสถานะของกิจกรรม", assessment.Measures.StatusCells(round));
        var told = new[]
        {
            (Words: "ดำเนินการแล้วเสร็จ", Count: counts.Done),
            (Words: "อยู่ระหว่างดำเนินการหรือดำเนินการต่อเนื่อง", Count: counts.InProgress),
            (Words: "ยังไม่ได้ดำเนินการ", Count: counts.NotStarted),
            (Words: "ยกเลิก", Count: counts.Cancelled),
        };
        var parts = Sentence.Join([.. told.Where(one => one.Count > 0).Select(one => Sentence.Of(prose, $"{one.Words} {Counted(one.Count)} กิจกรรม"))]);
        var assessed = assessment.ResultRules.Terms["assessment"];
        return Sentence.Of(
            prose,
            $"{prose.AgencyName}ได้วิเคราะห์ผล{assessed} ประจำปีงบประมาณ พ.ศ. {assessment.ResultYear} และนำมากำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {assessment.PlanYear} จำนวน {Counted(counts.Total)} กิจกรรม ผลการดำเนินการระหว่างวันที่ {ThaiDate.FullRange(period)} {parts} รายละเอียดดังนี้");
    }
}
