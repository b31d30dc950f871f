using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;
using Ita.DocGen.Workbooks.Xlsx;
using Ita.DocGen.YearFolders;
using Ita.DocGen.YearFolders.Examples;
using OfficeOpenXml;

namespace Ita.DocGen.Tests.Workbooks;

public sealed class TemplateTests
{
    private const int Year = 2569;

    public static TheoryData<WorkbookKind> Kinds => [.. Enum.GetValues<WorkbookKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_written_is_read_back_cell_by_cell(WorkbookKind kind)
    {
        var schema = WorkbookSchema.Of(kind);
        var content = Blank(kind);
        foreach (var sheet in schema.Sheets.Where(sheet => sheet.Shape is SheetShape.FreeRows))
        {
            content = content with { Rows = content.Rows.SetItem(sheet.Name, [Filled(sheet, 1), Filled(sheet, 2)]) };
        }

        var read = XlsxReader.Read(schema.FileName, Write(schema, content));
        foreach (var sheet in schema.Sheets.Where(sheet => sheet.Shape is SheetShape.FreeRows or SheetShape.FixedRows))
        {
            var rows = content.Rows.GetValueOrDefault(sheet.Name, []);
            var found = read.Sheets.Single(candidate => candidate.Name == sheet.Name);
            for (var r = 0; r < rows.Length; r++)
            {
                var row = found.Rows.Single(candidate => candidate.Number == SheetGeometry.FirstDataRow + r);
                for (var c = 0; c < sheet.Columns.Length; c++)
                {
                    if (!sheet.Columns[c].IsGiven || !rows[r][sheet.Columns[c]].IsBlank)
                    {
                        row[c + 1].ShouldBe(rows[r][sheet.Columns[c]], $"{sheet.Name} › {sheet.Columns[c].Heading}");
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_content_gives_the_same_bytes(WorkbookKind kind)
    {
        var schema = WorkbookSchema.Of(kind);
        Write(schema, Blank(kind)).AsSpan().SequenceEqual(Write(schema, Blank(kind))).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_list_column_has_its_dropdown_and_every_required_column_its_colour(WorkbookKind kind)
    {
        var schema = WorkbookSchema.Of(kind);
        using var package = new ExcelPackage(Stream(Write(schema, Blank(kind))));
        foreach (var sheet in schema.Sheets.Where(sheet => sheet.Shape is SheetShape.FreeRows or SheetShape.FixedRows))
        {
            var written = package.Workbook.Worksheets[sheet.Name];
            foreach (var column in sheet.Columns.Where(column => !column.IsGiven))
            {
                var cell = ExcelCellBase.GetAddress(SheetGeometry.FirstDataRow, sheet.Columns.IndexOf(column) + 1);
                if (column.List is { } list)
                {
                    written.DataValidations.Any(rule => rule.Address.Start.Address == cell).ShouldBeTrue($"{sheet.Name} › {column.Heading}: no dropdown");
                    package.Workbook.Names.ContainsKey("Ita_" + list.Id).ShouldBeTrue(list.Id);
                }

                if (column.IsRequired)
                {
                    written.ConditionalFormatting.Any(rule => rule.Address.Start.Address == cell).ShouldBeTrue($"{sheet.Name} › {column.Heading}: no colour when missing");
                }
            }
        }
    }

    [Fact]
    public void Formulas_show_the_recomputed_score_and_level()
    {
        var content = new ExampleWorkbooks(RulebookShelf.BuiltIn, ExampleYear.Find(Year)!).Of(WorkbookKind.Scores);
        using var package = new ExcelPackage(Stream(Write(WorkbookSchema.Of(WorkbookKind.Scores), content)));
        var sheet = package.Workbook.Worksheets[YearScoresSheet.Sheet.Name];
        var overall = YearScoresSheet.Sheet.Columns.IndexOf(YearScoresSheet.ComputedOverall) + 1;
        var rows = content.Rows[YearScoresSheet.Sheet.Name];
        for (var r = 0; r < rows.Length; r++)
        {
            var row = SheetGeometry.FirstDataRow + r;
            Convert.ToDecimal(sheet.Cells[row, overall].Value, System.Globalization.CultureInfo.InvariantCulture).ShouldBe(rows[r][YearScoresSheet.Overall].Number, 0.0101m);
            sheet.Cells[row, overall + 1].Value.ShouldBe(rows[r][YearScoresSheet.Level].Text);
        }
    }

    private static RowContent Filled(SheetSchema sheet, int row) => RowContent.Of(sheet.Columns
        .Where(column => !column.IsGiven)
        .Select(column => (column, column.Type switch
        {
            ColumnType.Number => CellValue.OfNumber(row),
            ColumnType.Score => CellValue.OfNumber(80.25m + row),
            ColumnType.Year => CellValue.OfNumber(Year - row),
            ColumnType.Date => CellValue.OfDate(new DateOnly(2026, 3, row)),
            ColumnType.Tick => CellValue.OfText("☑"),
            ColumnType.LongText => CellValue.OfText($"บรรทัดแรก {row}\n=บรรทัดที่สอง"),
            _ => CellValue.OfText($"{column.List?.Words.FirstOrDefault() ?? column.Heading} {row}"),
        })));

    private static WorkbookContent Blank(WorkbookKind kind) => new BlankWorkbooks(RulebookShelf.BuiltIn, Year, AgencyLists.Empty).Of(kind);

    private static byte[] Write(WorkbookSchema schema, WorkbookContent content)
    {
        using var target = new MemoryStream();
        TemplateWriter.Write(schema, content, target);
        return target.ToArray();
    }

    private static MemoryStream Stream(byte[] bytes) => new(bytes);
}
