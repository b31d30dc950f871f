using Ita.DocGen.Diagnostics;
using Ita.DocGen.Intake;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Intake;

/// <summary>The shipped examples, read from their files: clean as they stand, and one broken cell gives one finding at that cell.</summary>
public sealed class ExampleFolderTests
{
    private static readonly Dictionary<int, YearFolderReading> Read = [];

    public static TheoryData<int> Years => [.. Directory
        .GetDirectories(Repository.PathOf("input-templates", "example"))
        .Select(folder => int.Parse(Path.GetFileName(folder), System.Globalization.CultureInfo.InvariantCulture))
        .Order()];

    public static TheoryData<string, string, string, string> Slips => new()
    {
        { UrlsSheet.Sheet.Name, UrlsSheet.Url.Heading, "htp:/www.example", "error url-is-malformed" },
        { DisclosureSheet.Sheet.Name, DisclosureSheet.Progress.Heading, "จัดทำคู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่แล้ว", "warning progress-names-another-item" },
        { DisclosureSheet.Sheet.Name, DisclosureSheet.Status.Heading, "เสร็จแล้วครับ", "error value-not-in-list" },
        { MeasuresSheet.Sheet.Name, MeasuresSheet.Steps.Heading, "กองคลัง", "warning text-is-a-division" },
        { MeasuresSheet.Sheet.Name, MeasuresSheet.Text.Heading, "", "error required-cell-empty" },
        { MeasuresSheet.Sheet.Name, MeasuresSheet.Steps.Heading, "จัดทำคู่มือให้ได้ร้อยละ ๙๗.๐๑ คะแนน", "warning number-has-two-units" },
        { MeasuresSheet.Sheet.Name, MeasuresSheet.Start.Heading, "เร็ว ๆ นี้", "error date-not-understood" },
        { YearScoresSheet.Sheet.Name, YearScoresSheet.Overall.Heading, "978.0", "error score-out-of-range" },
        { YearScoresSheet.Sheet.Name, YearScoresSheet.Overall.Heading, "ยังไม่ประกาศ", "error number-not-understood" },
        { ActivitiesSheet.Sheet.Name, ActivitiesSheet.Files.Heading, "photos/ไม่มี.jpg", "warning file-missing" },
    };

    [Theory]
    [MemberData(nameof(Years))]
    public void An_example_gives_nothing_above_a_hint(int year) =>
        Told(year, ReadFolder(year).Workbooks).Where(finding => finding.Severity > Severity.Hint)
            .Select(finding => DiagnosticText.Line(finding, Language.English))
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Slips))]
    public void One_broken_cell_of_the_example_gives_one_finding_at_that_cell(string sheet, string heading, string slip, string expected)
    {
        var books = ReadFolder(2569).Workbooks;
        var book = books.First(candidate => candidate.Find(sheet) is not null);
        var (broken, cell) = Break(book, sheet, heading, slip);
        var before = Told(2569, books).Select(Line).ToHashSet(StringComparer.Ordinal);
        Told(2569, books.Replace(book, broken)).Select(Line).Where(line => !before.Contains(line)).ShouldBe([$"{cell}: {expected}"]);
    }

    private static string Line(Diagnostic finding) => $"{finding.Cell}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Code}";

    // The first filled cell below the heading.
    private static (WorkbookSnapshot Book, CellAddress Cell) Break(WorkbookSnapshot book, string sheetName, string heading, string slip)
    {
        var sheet = book.Find(sheetName)!;
        var head = sheet.Rows.First(row => row.Cells.Any(cell => cell.Text == heading));
        var column = head.Cells.Select(cell => cell.Text).ToList().IndexOf(heading) + 1;
        var row = sheet.Rows.First(candidate => candidate.Number > head.Number && !candidate[column].IsBlank);
        var changed = row with { Cells = row.Cells.SetItem(column - 1, CellValue.OfText(slip)) };
        return (book with { Sheets = book.Sheets.Replace(sheet, sheet with { Rows = sheet.Rows.Replace(row, changed) }) }, new CellAddress(book.FileName, sheetName, row.Number, column));
    }

    private static IEnumerable<Diagnostic> Told(int year, System.Collections.Immutable.ImmutableArray<WorkbookSnapshot> books) => YearFolderIntake.Read(new YearFolderInput(
        year,
        RulebookShelf.BuiltIn.Get(year - 1),
        RulebookShelf.BuiltIn.Get(year),
        books,
        [.. ReadFolder(year).OtherFiles.Select(file => new FolderFile(file.RelativePath, file.Size))],
        new DateOnly(2026, 1, 15)) { FindRulebook = RulebookShelf.BuiltIn.Find }).Findings;

    private static YearFolderReading ReadFolder(int year)
    {
        lock (Read)
        {
            if (!Read.TryGetValue(year, out var reading))
            {
                Read.Add(year, reading = YearFolderReader.Read(Repository.PathOf("input-templates", "example", year.ToString(System.Globalization.CultureInfo.InvariantCulture))));
            }

            return reading;
        }
    }
}
