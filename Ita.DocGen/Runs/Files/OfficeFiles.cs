using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Publishing;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;
using Ita.DocGen.Writers.Html;
using Ita.DocGen.Writers.Html.Pages;

namespace Ita.DocGen.Runs;

/// <summary>What only the office sees of a run: report.html and report.json, with the style sheet they stand on.</summary>
internal static class OfficeFiles
{
    private const string Folder = "office/";

    public static IEnumerable<OutputFile> Of(BuildResult result, ImmutableArray<Composed> documents, Assessment assessment)
    {
        var needs = new DocumentNeeds(assessment);
        var chrome = new PageChrome(assessment.Agency.FullName?.Value ?? "", result.Banner, "assets/");
        var page = new FindingsPage(chrome, $"ผลการตรวจ ปี {result.PlanYear}", Groups(result, needs))
        {
            Summary = [.. Summary(result)],
            Drafts = [.. documents.SelectMany(document => document.Drafts.Where(draft => !draft.WasRead).Select(draft => Draft(document.Id, draft)))],
        };
        yield return OutputFile.Of(Folder + "report.html", target => SitePages.Write(page, target));
        yield return OutputFile.Of(Folder + "report.json", target => ReportJson.Write(result, target));
        yield return OutputFile.Of(Folder + "assets/" + SiteAssets.StyleSheetName, SiteAssets.StyleSheet);
        yield return OutputFile.Of(Folder + "assets/" + SiteAssets.ScriptName, SiteAssets.Script);
    }

    private static ImmutableArray<FindingGroup> Groups(BuildResult result, DocumentNeeds needs) =>
        [.. result.Findings.GroupBy(finding => finding.Cell.File).Select(group => new FindingGroup(group.Key, TitleOf(group.Key), [.. group.Select(finding => Entry(finding, needs))]))];

    private static FindingEntry Entry(Diagnostic finding, DocumentNeeds needs) =>
        new(finding.Severity, finding.Code, finding.Cell, DiagnosticText.WordingOf(finding, Language.Thai), finding.Related)
        {
            HeldBack = finding.Severity == Severity.Error ? string.Join(" ", needs.UsersOf(finding.Cell).Select(id => DocumentKinds.Get(id).ShortName)) : null,
        };

    private static IEnumerable<string> Summary(BuildResult result)
    {
        foreach (var notice in result.Notices)
        {
            yield return notice;
        }

        yield return $"สร้างแล้ว {result.In(DocumentState.Made).Count()} ฉบับ";
        foreach (var held in result.In(DocumentState.HeldBack))
        {
            yield return $"พักไว้: {held.Name} (มีข้อผิดพลาด {held.Errors} จุด){Earlier(held)}";
        }

        foreach (var left in result.In(DocumentState.LeftOut))
        {
            yield return $"ยังไม่ทำ: {left.Name} (ยังไม่ได้กรอกข้อมูล){Earlier(left)}";
        }

        foreach (var frozen in result.In(DocumentState.Frozen))
        {
            yield return $"คงฉบับเดิม: {frozen.Name} (ลงนามหรือเผยแพร่แล้ว)";
        }
    }

    private static string Earlier(DocumentOutcome outcome) => outcome.KeepsEarlier ? " ฉบับเดิมยังอยู่ แต่เก่ากว่าข้อมูล" : "";

    private static Writers.Html.Pages.DraftedText Draft(string document, Composition.DraftedText draft) =>
        new(DocumentKinds.Get(document).ShortName, draft.Cell.Sheet ?? "", draft.Text, draft.Cell);

    private static string TitleOf(string file) =>
        WorkbookSchema.All.FirstOrDefault(schema => schema.FileName == file)?.Title ?? file;
}
