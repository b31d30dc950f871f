using System.Collections.Immutable;
using Ita.DocGen.Composition.Drafting;
using Ita.DocGen.Composition.Memos;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Measures;

/// <summary>The plan of measures of year N: from each weak point of N−1 to measure, steps, responsible division and period.</summary>
internal sealed class MeasuresComposer : IDocumentComposer
{
    private const string LeadPlace = "ข้อความนำมาตรการ";
    private const string TextsSheet = "ข้อความในเอกสาร";

    public string Id => DocumentKinds.Measures;

    public Composed Compose(CompositionInput input)
    {
        if (input.Assessment.Papers.Find(Id) is { IsWanted: false })
        {
            return new Composed(Id, null, LeftOutReason.NotWanted);
        }

        if (input.Assessment.Measures.Measures.All(measure => measure.Text is null && measure.Project is null))
        {
            return new Composed(Id, null, LeftOutReason.NothingFilledIn);
        }

        var prose = new Prose(input.Assessment);
        var lead = StaffPlaces.Blocks(input, prose, Id, LeadPlace);
        var draft = lead.IsEmpty ? LeadDraft(input, prose) : null;
        return new Composed(Id, () => Write(input, prose, lead.IsEmpty ? draft?.AsParagraphs(ParagraphStyle.Body) ?? [] : lead))
        {
            Drafts = draft is null ? [] : [new DraftedText(new CellAddress("agency.xlsx", TextsSheet), draft.Text, false)],
        };
    }

    private Document Write(CompositionInput input, Prose prose, IEnumerable<Block> lead)
    {
        var titleLines = DocumentFrame.TitleLines(input, Id);
        var layout = input.Assessment.Options.AnalysisBy ?? input.Assessment.PlanRules.AnalysisLayout;
        ImmutableArray<Block> blocks =
        [
            .. titleLines.Select(line => Blocks.Title(prose.Show(line))),
            Blocks.Subtitle($"{prose.AgencyName} {prose.PlaceName}"),
            .. lead,
            Blocks.Numbered(2, prose.Show($"แผนการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. {input.Assessment.PlanYear}")),
            new PlanTable(input, prose).Compose(layout),
            .. new CoverageTable(input, prose).Compose(),
            .. new MonitoringTable(input, prose).Compose(),
            .. StaffPlaces.Blocks(input, prose, Id, "สรุปท้าย"),
        ];
        return DocumentFrame.Build(
            input,
            Id,
            Cover.Of(prose, titleLines, Cover.EmblemOf(input)),
            new Section(PageSetup.Landscape with { RestartsPageNumbers = true }, blocks));
    }

    private static Draft LeadDraft(CompositionInput input, Prose prose)
    {
        var insight = input.Insight;
        var assessment = input.Assessment;
        var phrase = new Phrase(prose).Say($"{prose.AgencyName} ");
        if (insight.Result.Overall is { } overall)
        {
            phrase.Say($"มีผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. {assessment.ResultYear} ในภาพรวม ")
                .Score(overall)
                .Say(insight.Result.LevelName is { } level ? $" อยู่ในระดับ “{level}” " : " ");
        }

        var raise = insight.Raise.Select(result => result.Score).ToArray();
        phrase.Say(raise.Length > 0 ? "โดยมีตัวชี้วัดที่ยังไม่ได้คะแนนเต็ม " : "");
        if (raise.Length > 0)
        {
            phrase.Say($"{prose.Count(raise, "นับตัวชี้วัดที่ได้ต่ำกว่า 100")} ตัวชี้วัด ");
        }

        phrase
            .Say($"จึงกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {assessment.PlanYear} จำนวน {new MemoWords(input, prose).CountOfMeasures} มาตรการ เพื่อให้ส่วนราชการที่รับผิดชอบถือปฏิบัติและรายงานผลตามกำหนด");
        return Draft.Of(phrase);
    }
}
