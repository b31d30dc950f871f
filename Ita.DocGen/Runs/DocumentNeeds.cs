using System.Collections.Frozen;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Books;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Runs;

/// <summary>
/// Which documents use a cell: an error there holds back these and no others, so that a bad address at o23 never blocks
/// the memo of the scores. Told by sheet, and by row where rows belong to documents or years.
/// </summary>
internal sealed class DocumentNeeds(Assessment assessment)
{
    private static readonly string[] Everything = [.. DocumentKinds.All.Select(kind => kind.Id)];

    private static readonly FrozenDictionary<string, string[]> BySheet = new Dictionary<string, string[]>
    {
        [ItemScoresSheet.Sheet.Name] = [DocumentKinds.Analysis, DocumentKinds.Measures],
        [IndicatorAnalysisSheet.Sheet.Name] = [DocumentKinds.Analysis, DocumentKinds.Measures],
        [IssueAnalysisSheet.Sheet.Name] = [DocumentKinds.Analysis, DocumentKinds.Measures],
        [StrengthsSheet.Sheet.Name] = [DocumentKinds.Analysis],
        [ScorePicturesSheet.Sheet.Name] = [DocumentKinds.Analysis],
        [PasteSheet.Sheet.Name] = [DocumentKinds.Analysis],
        [DisclosureSheet.Sheet.Name] = [DocumentKinds.DisclosureChecklist, DocumentKinds.AssignmentOrder, DocumentKinds.DivisionTasks],
        [UrlsSheet.Sheet.Name] = [DocumentKinds.DisclosureChecklist],
        [ElementsSheet.Sheet.Name] = [DocumentKinds.DisclosureChecklist],
        [MeasuresSheet.Sheet.Name] = [DocumentKinds.Measures, DocumentKinds.SixMonthProgress, DocumentKinds.AnnualReport, DocumentKinds.DivisionTasks],
        [MonitoringSheet.Sheet.Name] = [DocumentKinds.Measures, DocumentKinds.SixMonthProgress, DocumentKinds.DivisionTasks],
        [SixMonthsSheet.Sheet.Name] = [DocumentKinds.SixMonthProgress],
        [TwelveMonthsSheet.Sheet.Name] = [DocumentKinds.AnnualReport],
        [IndicatorProgressSheet.Sheet.Name] = [DocumentKinds.AnnualReport],
        [ActivitiesSheet.Sheet.Name] = [DocumentKinds.SixMonthProgress, DocumentKinds.AnnualReport],
        [CitedOrdersSheet.Sheet.Name] = [DocumentKinds.AssignmentOrder, DocumentKinds.ResultMemo, DocumentKinds.MeasuresMemo, DocumentKinds.ProgressMemo, DocumentKinds.AnnualMemo],
        [GroupMembersSheet.Sheet.Name] = [DocumentKinds.AssignmentOrder],
        [GroupDutiesSheet.Sheet.Name] = [DocumentKinds.AssignmentOrder],
        [PeopleSheet.Sheet.Name] = [DocumentKinds.ResultMemo, DocumentKinds.MeasuresMemo, DocumentKinds.ProgressMemo, DocumentKinds.AnnualMemo, DocumentKinds.AssignmentOrder],
    }.ToFrozenDictionary();

    /// <summary>The ids of all documents that a cell's error holds back, the books that bind them included.</summary>
    public IReadOnlySet<string> UsersOf(CellAddress cell)
    {
        var direct = DirectUsersOf(cell).ToHashSet();
        direct.UnionWith(DocumentKinds.All.Where(kind => kind.IsBook && PartsOf(kind.Id).Any(direct.Contains)).Select(kind => kind.Id));
        return direct;
    }

    private IEnumerable<string> PartsOf(string book) =>
        BookKind.All.Where(kind => kind.Id == book).SelectMany(kind => kind.Core.Concat(BookPlan.PartsOf(kind, assessment.Papers)));

    private IEnumerable<string> DirectUsersOf(CellAddress cell)
    {
        if (cell.Sheet is null)
        {
            return OfWholeFile(cell.File);
        }

        if (cell.Sheet == YearScoresSheet.Sheet.Name)
        {
            return OfYear(cell);
        }

        if (cell.Sheet == PapersSheet.Sheet.Name)
        {
            return OfRow(cell, assessment.Papers.Papers.Select(paper => (paper.Cell, paper.DocumentId)));
        }

        if (cell.Sheet == SigningSheet.Sheet.Name)
        {
            return OfRow(cell, assessment.Papers.Signatures.Select(step => (step.Cell, step.DocumentId)));
        }

        if (cell.Sheet == TextsSheet.Sheet.Name)
        {
            return OfRow(cell, assessment.Papers.Texts.Select(text => (text.Text.Cell, text.DocumentId)));
        }

        return BySheet.GetValueOrDefault(cell.Sheet, Everything);
    }

    private static IEnumerable<string> OfWholeFile(string file)
    {
        if (FolderNarratives.FindPlace(file) is { } place)
        {
            return [place.DocumentId];
        }

        var name = Path.GetFileNameWithoutExtension(file);
        var schema = WorkbookSchema.All.FirstOrDefault(known => Path.GetFileNameWithoutExtension(known.FileName).Equals(name, StringComparison.OrdinalIgnoreCase));
        return schema?.Kind switch
        {
            WorkbookKind.Scores => [DocumentKinds.Analysis, DocumentKinds.Measures, DocumentKinds.ResultMemo, DocumentKinds.MeasuresMemo],
            WorkbookKind.Disclosure => BySheet[DisclosureSheet.Sheet.Name],
            WorkbookKind.Measures => [.. BySheet[MeasuresSheet.Sheet.Name], DocumentKinds.MeasuresMemo, DocumentKinds.ProgressMemo, DocumentKinds.AnnualMemo],
            WorkbookKind.Agency => Everything,
            _ => [],
        };
    }

    // A wrong figure of an old year harms the trend alone; one of the analysed year harms everything built on it.
    private IEnumerable<string> OfYear(CellAddress cell)
    {
        var year = assessment.Scores.Years.FirstOrDefault(scores => scores.Cell.Row == cell.Row)?.Year;
        return year is null || year == assessment.ResultYear
            ? [DocumentKinds.Analysis, DocumentKinds.Measures, DocumentKinds.ResultMemo, DocumentKinds.MeasuresMemo]
            : [DocumentKinds.Analysis, DocumentKinds.ResultMemo];
    }

    private static IEnumerable<string> OfRow(CellAddress cell, IEnumerable<(CellAddress Cell, string Document)> rows)
    {
        var found = rows.Where(row => row.Cell.Row == cell.Row).Select(row => row.Document).ToArray();
        return found.Length > 0 ? found : Everything;
    }
}
