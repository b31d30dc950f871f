using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Intake;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.TestEngine;

/// <summary>
/// A year folder drawn as text: each sheet a grid of cells between bars, headings first, ⏎ for a line end inside a cell.
/// Sheets that a test does not draw, columns it leaves out and fixed rows it does not need are there and empty.
/// </summary>
internal sealed record SheetGridFolder(int PlanYear)
{
    private static readonly string[] Lines = ["\r\n", "\n"];

    public ImmutableDictionary<SheetSchema, string> Grids { get; init; } = ImmutableDictionary<SheetSchema, string>.Empty;

    public ImmutableHashSet<SheetSchema> Exact { get; init; } = [];

    public ImmutableHashSet<SheetSchema> Absent { get; init; } = [];

    public ImmutableDictionary<WorkbookKind, WorkbookStamp> Stamps { get; init; } = ImmutableDictionary<WorkbookKind, WorkbookStamp>.Empty;

    public ImmutableArray<FolderFile> Files { get; init; } = [];

    public Assessment? Previous { get; init; }

    public static SheetGridFolder Usual { get; } = new SheetGridFolder(2569)
        .With(AgencySheet.Sheet, """
            รายการ | ค่า
            ประเภท | องค์การบริหารส่วนตำบล
            ชื่อเต็ม | องค์การบริหารส่วนตำบลทุ่งรวงทอง
            ชื่อย่อ | อบต.ทุ่งรวงทอง
            อำเภอ | บ้านสวน
            จังหวัด | สระบุรี
            เว็บไซต์หลัก | https://www.thungruangthong.go.th
            โดเมนอื่น | thungruangthong.org
            ปีงบประมาณของมาตรการ | 2569
            ชื่ออื่นที่ให้ปรากฏได้ | เทศบาลตำบลหนองปลา
            """)
        .With(DivisionsSheet.Sheet, """
            ลำดับ | ชื่อเต็ม
            1 | สำนักปลัด
            2 | กองคลัง
            """)
        .With(PeopleSheet.Sheet, """
            คำนำหน้า | ชื่อ | สกุล | ตำแหน่ง | ตั้งแต่ | ถึง
            นาย | สมชาย | ใจดี | ปลัดองค์การบริหารส่วนตำบล | 1 ต.ค. 2565 |
            นางสาว | มานี | มีสุข | หัวหน้าสำนักปลัด | |
            นาย | ปิติ | รักไทย | นายกองค์การบริหารส่วนตำบล | | 27 พ.ย. 2568
            """);

    public SheetGridFolder With(SheetSchema sheet, string grid) => this with { Grids = Grids.SetItem(sheet, grid), Exact = Exact.Remove(sheet) };

    /// <summary>No heading is added to the grid.</summary>
    public SheetGridFolder WithExactly(SheetSchema sheet, string grid) => this with { Grids = Grids.SetItem(sheet, grid), Exact = Exact.Add(sheet) };

    public SheetGridFolder Without(SheetSchema sheet) => this with { Absent = Absent.Add(sheet) };

    public SheetGridFolder After(SheetGridFolder lastYear) => this with { Previous = lastYear.Read().Assessment };

    public SheetGridFolder WithFile(string path, long size = 1000) => this with { Files = Files.Add(new FolderFile(path, size)) };

    public SheetGridFolder Stamped(WorkbookKind file, WorkbookStamp stamp) => this with { Stamps = Stamps.SetItem(file, stamp) };

    /// <param name="through">What the drawn workbooks pass on their way: nothing, or a real file and its reader.</param>
    public IntakeResult Read(Func<WorkbookSnapshot, WorkbookSnapshot>? through = null) => YearFolderIntake.Read(new YearFolderInput(
        PlanYear,
        RulebookShelf.BuiltIn.Get(PlanYear - 1),
        RulebookShelf.BuiltIn.Get(PlanYear),
        [.. WorkbookSchema.All.Select(BookOf).Select(book => through is null ? book : through(book))],
        Files,
        new DateOnly(2026, 1, 15)) { FindRulebook = RulebookShelf.BuiltIn.Find, Previous = Previous });

    /// <summary>One line a finding: its cell, weight and code.</summary>
    public string Findings(Func<WorkbookSnapshot, WorkbookSnapshot>? through = null) =>
        string.Join('\n', Read(through).Findings.Select(finding => $"{finding.Cell}: {Weight(finding)} {finding.Code}"));

    private static string Weight(Diagnostic finding) => finding.Severity.ToString().ToLowerInvariant();

    private WorkbookSnapshot BookOf(WorkbookSchema schema) => new(
        schema.FileName,
        Stamps.GetValueOrDefault(schema.Kind),
        [.. schema.Sheets.Where(sheet => !Absent.Contains(sheet)).Select(SheetOf)]);

    private SheetSnapshot SheetOf(SheetSchema schema)
    {
        var drawn = (Grids.GetValueOrDefault(schema) ?? "")
            .Split(Lines, StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('|').Select(cell => cell.Trim()).ToList())
            .ToList();
        if (schema.Shape is SheetShape.FreeRows or SheetShape.FixedRows && !Exact.Contains(schema))
        {
            Complete(schema, drawn);
        }

        return new SheetSnapshot(schema.Name, [.. drawn.Select((cells, index) => new RowSnapshot(index + 1, [.. cells.Select(ValueOf)]))]);
    }

    private void Complete(SheetSchema schema, List<List<string>> drawn)
    {
        if (drawn.Count == 0)
        {
            drawn.Add([]);
        }

        drawn[0].AddRange(schema.Columns.Select(column => column.Heading).Except(drawn[0]).ToList());
        var codes = schema == DisclosureSheet.Sheet ? RulebookShelf.BuiltIn.Get(PlanYear).ItemsOf(Instrument.Oit).Select(item => item.Code)
            : schema == ItemScoresSheet.Sheet ? RulebookShelf.BuiltIn.Get(PlanYear - 1).Items.Select(item => item.Code)
            : [];
        if (drawn[0].IndexOf(schema.Columns[0].Heading) is var key && codes.Any())
        {
            var division = Grids.ContainsKey(schema) ? drawn[0].IndexOf(DisclosureSheet.Division.Heading) : -1;
            var isDrawn = division >= 0 && division < drawn.Skip(1).Select(row => row.Count).DefaultIfEmpty(0).Max();
            foreach (var code in codes.Except(drawn.Skip(1).Select(row => row[key])).ToList())
            {
                var row = Enumerable.Repeat("", drawn[0].Count).ToList();
                row[key] = code;
                if (isDrawn)
                {
                    row[division] = "สำนักปลัด";
                }

                drawn.Add(row);
            }
        }
    }

    private static CellValue ValueOf(string cell) => cell switch
    {
        "#REF!" => CellValue.OfError(cell),
        "=?" => CellValue.WithoutValue,
        _ => CellValue.OfText(cell.Replace('⏎', '\n')),
    };
}
