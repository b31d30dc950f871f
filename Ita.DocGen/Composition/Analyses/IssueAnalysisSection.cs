using System.Collections.Immutable;
using Ita.DocGen.Composition.Drafting;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Analyses;

/// <summary>The analysis by the seven issues: issue and result, with the urgent weakness and what to improve where the staff named them.</summary>
internal sealed class IssueAnalysisSection(CompositionInput input, Prose prose, ChosenText texts)
{
    private const string SheetName = "วิเคราะห์ ๗ ประเด็น";
    private readonly IssueDraft drafts = new(input.Assessment, input.Insight, prose);

    public IEnumerable<Block> Compose()
    {
        var issues = input.Assessment.ResultRules.SevenIssues;
        yield return Blocks.Numbered(2, prose.Show($"การวิเคราะห์ผลการประเมินรายประเด็น {issues.Length} ประเด็น"));
        yield return Blocks.Body(prose.Text(
            $"{prose.AgencyName} นำผลการประเมินประจำปีงบประมาณ พ.ศ. {input.Assessment.ResultYear} มาวิเคราะห์เป็นรายประเด็น เพื่อหาเรื่องที่ควรรักษาไว้และเรื่องที่ต้องพัฒนา ดังนี้"));
        yield return new Table([new(30), new(70)], [Blocks.HeadRow("ประเด็น", "ผลการวิเคราะห์"), .. issues.Select(Row)])
        {
            HeaderRows = 1,
            ContinuedTitle = "ผลการวิเคราะห์รายประเด็น (ต่อ)",
            Summary = "ผลการวิเคราะห์ของแต่ละประเด็น",
        };
    }

    private TableRow Row(SevenIssue issue)
    {
        var typed = input.Assessment.Scores.IssueTexts.FirstOrDefault(text => text.Number == issue.Number);
        var cell = typed?.AnalysisCell ?? new CellAddress("scores.xlsx", SheetName);
        var analysis = texts.Paragraphs(typed?.Analysis, cell, typed?.DraftWasRead ?? false, () => DraftOf(issue), ParagraphStyle.TableText);
        return new TableRow(
        [
            Blocks.Cell(prose.Text($"({issue.Number}) {issue.Name}")) with { IsRowHeader = true },
            Blocks.CellOf([.. analysis, .. Named("จุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน", typed?.UrgentWeakness), .. Named("ประเด็นที่ต้องพัฒนาให้ดีขึ้น", typed?.ToImprove)]),
        ]);
    }

    private Draft DraftOf(SevenIssue issue) =>
        drafts.Analysis(IssueScores.Of(input.Assessment, input.Insight, issue))
        ?? Draft.Of(new Phrase(prose).Say("ยังไม่มีคะแนนของตัวชี้วัดที่เกี่ยวข้องกับประเด็นนี้"));

    private ImmutableArray<Block> Named(string name, Sourced<string>? text) => text is null
        ? []
        : [new Paragraph(ParagraphStyle.TableText, [prose.Text(name, TextStyle.Bold)]) { KeepsWithNext = true }, .. StaffText.Blocks(prose, text, ParagraphStyle.TableText)];
}
