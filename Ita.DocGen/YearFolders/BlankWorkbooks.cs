using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders;

/// <summary>
/// The four workbooks of a year before anyone has typed: given rows from both rulebooks, lists of the year and of the agency.
/// </summary>
internal sealed class BlankWorkbooks(RulebookShelf shelf, int planYear, AgencyLists agency)
{
    private readonly Rulebook resultRules = shelf.Get(planYear - 1);
    private readonly Rulebook planRules = shelf.Get(planYear);

    public WorkbookContent Of(WorkbookKind kind) => new(new WorkbookStamp(kind, WorkbookStamp.CurrentTemplateVersion, planYear) { Agency = agency.AgencyName }, YearBanner.Of(planYear))
    {
        Lists = Lists(),
        Rows = Rows(kind),
        Notes = Notes(kind),
        ScoreRules = ScoreFormulaRules.Of(resultRules, shelf.Find(ScoreFormulaRules.FirstYearOfWords - 1)?.LevelScale),
    };

    private ImmutableArray<string> Notes(WorkbookKind kind)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        notes.AddRange(shelf.NoticesOf(planYear));
        notes.Add(kind switch
        {
            WorkbookKind.Disclosure => $"รหัสข้อในสมุดงานนี้เป็นรหัสของปี {planYear}",
            WorkbookKind.Agency => "กรอกแผ่นงาน หน่วยงาน ส่วนราชการ และบุคลากรก่อน รายชื่อเหล่านี้เป็นตัวเลือกในสมุดงานอื่น",
            _ => $"รหัสข้อและตัวชี้วัดในสมุดงานนี้เป็นของปี {planYear - 1} ซึ่งเป็นปีของผลที่วิเคราะห์",
        });
        return notes.ToImmutable();
    }

    private ImmutableDictionary<string, ImmutableArray<string>> Lists() => new Dictionary<string, ImmutableArray<string>>
    {
        [ChoiceLists.Provinces.Id] = [.. Thai.ThaiProvinces.All],
        [ChoiceLists.Divisions.Id] = [.. agency.Divisions, "ทุกส่วนราชการ"],
        [ChoiceLists.People.Id] = agency.People,
        [ChoiceLists.Levels.Id] = [.. resultRules.LevelScale.Levels.Select(level => level.Name), .. LetterLevels()],
        [ChoiceLists.DisclosureCodes.Id] = [.. planRules.ItemsOf(Instrument.Oit).Select(item => item.Code)],
        [ChoiceLists.LinkTargets.Id] = [.. LinkTargets()],
        [ChoiceLists.IndicatorNumbers.Id] = [.. resultRules.Indicators.Select(indicator => Show(indicator.Number))],
        [ChoiceLists.MeasureNumbers.Id] = agency.MeasureNumbers,
    }.ToImmutableDictionary();

    private IEnumerable<string> LetterLevels() =>
        shelf.Find(ScoreFormulaRules.FirstYearOfWords - 1)?.LevelScale.Levels.Select(level => level.Name) ?? [];

    private IEnumerable<string> LinkTargets() =>
    [
        .. resultRules.Indicators.Select(indicator => $"ตัวชี้วัดที่ {indicator.Number}"),
        .. resultRules.SubIndicators.Select(sub => $"{sub.Number} {sub.Name}"),
        .. resultRules.SevenIssues.Select(issue => $"ประเด็นที่ {issue.Number}"),
        .. resultRules.Items.Select(item => item.Code),
    ];

    private ImmutableDictionary<string, ImmutableArray<RowContent>> Rows(WorkbookKind kind) => kind switch
    {
        WorkbookKind.Agency => AgencyRows(),
        WorkbookKind.Scores => ScoreRows(),
        WorkbookKind.Disclosure => DisclosureRows(),
        _ => MeasureRows(),
    };

    private ImmutableDictionary<string, ImmutableArray<RowContent>> AgencyRows() => Sheets(
        (AgencySheet.Sheet, [RowContent.Of((AgencySheet.PlanYear, CellValue.OfNumber(planYear)), (AgencySheet.Type, Text(ChoiceLists.AgencyTypes.Words[0])))]),
        (PapersSheet.Sheet, DocumentKinds.All.Select(kind => RowContent.Of(
            (PapersSheet.Document, Text(kind.ShortName)),
            (PapersSheet.Wanted, Text("☑")),
            (PapersSheet.Status, Text(ChoiceLists.PaperStatuses.Words[0]))))));

    private ImmutableDictionary<string, ImmutableArray<RowContent>> ScoreRows() => Sheets(
        (YearScoresSheet.Sheet, [RowContent.Of((YearScoresSheet.Year, CellValue.OfNumber(planYear - 1)))]),
        (ItemScoresSheet.Sheet, resultRules.Items.Select(item => RowContent.Of(
            (ItemScoresSheet.Code, Text(item.Code)),
            (ItemScoresSheet.Indicator, Text(Show(item.Indicator))),
            (ItemScoresSheet.Question, Text(item.Name))))),
        (IndicatorAnalysisSheet.Sheet, resultRules.Indicators.Select(indicator => RowContent.Of(
            (IndicatorAnalysisSheet.Number, Text(Show(indicator.Number))),
            (IndicatorAnalysisSheet.Name, Text(indicator.Name))))),
        (IssueAnalysisSheet.Sheet, resultRules.SevenIssues.Select(issue => RowContent.Of(
            (IssueAnalysisSheet.Issue, Text($"({issue.Number}) {issue.Name}"))))));

    private ImmutableDictionary<string, ImmutableArray<RowContent>> DisclosureRows()
    {
        var items = planRules.ItemsOf(Instrument.Oit).ToArray();
        return Sheets(
            (DisclosureSheet.Sheet, items.Select(item => RowContent.Of(
                (DisclosureSheet.Code, Text(item.Code)),
                (DisclosureSheet.SubIndicator, Text(item.SubIndicator ?? "")),
                (DisclosureSheet.InnerHeading, Text(item.Heading)),
                (DisclosureSheet.Name, Text(item.Name)),
                (DisclosureSheet.Elements, Text(string.Join('\n', item.Elements.Select(element => "- " + element.Text)))),
                (DisclosureSheet.PreviousScore, agency.PreviousScores.GetValueOrDefault(item.Code)),
                (DisclosureSheet.Status, Text(ChoiceLists.Statuses.Words[0]))))),
            (ElementsSheet.Sheet, items.SelectMany(item => item.Elements.Select(element => RowContent.Of(
                (ElementsSheet.Code, Text(item.Code)),
                (ElementsSheet.Element, Text(element.Text)))))));
    }

    private ImmutableDictionary<string, ImmutableArray<RowContent>> MeasureRows() => Sheets(
        (IndicatorProgressSheet.Sheet, resultRules.Indicators
            .Where(indicator => indicator.Instrument != Instrument.Oit)
            .Select(indicator => RowContent.Of((IndicatorProgressSheet.Number, Text($"{indicator.Number}. {indicator.Name}"))))));

    private static ImmutableDictionary<string, ImmutableArray<RowContent>> Sheets(params (SheetSchema Sheet, IEnumerable<RowContent> Rows)[] sheets) =>
        sheets.ToImmutableDictionary(pair => pair.Sheet.Name, pair => pair.Rows.ToImmutableArray());

    private static CellValue Text(string text) => CellValue.OfText(text);

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
