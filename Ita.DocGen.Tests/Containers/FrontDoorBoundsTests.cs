using Ita.DocGen.Containers;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Tests.Containers;

public sealed class FrontDoorBoundsTests
{
    [Fact]
    public void Refuses_a_bomb_that_hides_its_length_in_the_ratio()
    {
        var bomb = SampleFiles.XlsxWithSheet(new string(' ', 40_000_000));
        bomb.Length.ShouldBeLessThan(100_000);
        Finding(bomb).Code.ShouldBe("file-unpacks-too-large");
    }

    [Fact]
    public void Refuses_a_bomb_that_tells_its_length()
    {
        var limits = new DoorLimits { UnpackedBytes = 1_000_000 };
        Finding(SampleFiles.XlsxWithSheet(SampleFiles.FormattedRows(30_000)), limits).Code.ShouldBe("file-unpacks-too-large");
    }

    [Fact]
    public void Refuses_a_bomb_spread_over_many_parts()
    {
        var parts = Enumerable.Range(0, 30).Select(i => SampleFiles.Part($"xl/p{i}.xml", SampleFiles.FormattedRows(1_000)));
        Finding(DeterministicZip.ToBytes(parts), new DoorLimits { UnpackedBytes = 1_000_000 }).Code.ShouldBe("file-unpacks-too-large");
    }

    [Fact]
    public void Refuses_more_entries_than_any_workbook_has()
    {
        var parts = Enumerable.Range(0, 5_001).Select(i => SampleFiles.Part($"{i}", ""));
        Finding(DeterministicZip.ToBytes(parts)).Code.ShouldBe("file-unpacks-too-large");
    }

    [Fact]
    [Trait("Tier", "Slow")]
    public void Refuses_a_million_formatted_rows_and_names_the_sheet()
    {
        var finding = Finding(SampleFiles.XlsxWithSheet(SampleFiles.FormattedRows(1_048_576)));
        finding.Cell.ToString().ShouldBe("scores.xlsx(มาตรการ)");
        finding.Code.ShouldBe("sheet-is-too-large");
    }

    [Theory]
    [InlineData(65_536, true)]
    [InlineData(65_537, false)]
    public void Counts_the_rows_of_a_sheet_exactly(int rows, bool admitted) =>
        (FrontDoor.Open("scores.xlsx", SampleFiles.XlsxWithSheet(SampleFiles.FormattedRows(rows)), WantedFile.Workbook) is FrontDoorAnswer.Admitted).ShouldBe(admitted);

    [Theory]
    [InlineData(9_999, false)]
    [InlineData(10_000, true)]
    public void Counts_the_cells_of_a_workbook_exactly(int cells, bool admitted) =>
        (FrontDoor.Open("scores.xlsx", SampleFiles.XlsxWithSheet(SampleFiles.FormattedRows(10_000)), WantedFile.Workbook, new DoorLimits { CellsOfWorkbook = cells })
            is FrontDoorAnswer.Admitted).ShouldBe(admitted);

    [Fact]
    public void Counts_rows_and_cells_written_with_a_prefix()
    {
        var rows = SampleFiles.FormattedRows(200).Replace("<row", "<x:row", StringComparison.Ordinal).Replace("<c ", "<x:c ", StringComparison.Ordinal);
        Finding(SampleFiles.XlsxWithSheet(rows), new DoorLimits { RowsOfSheet = 199 }).Code.ShouldBe("sheet-is-too-large");
        Finding(SampleFiles.XlsxWithSheet(rows), new DoorLimits { CellsOfWorkbook = 199 }).Code.ShouldBe("sheet-is-too-large");
    }

    [Theory]
    [InlineData("A1:ZZ300000", false)]
    [InlineData("B2:XFC1048575", false)]
    [InlineData("A1:H1", true)]
    [InlineData("A1:A1048576", true)]
    public void Refuses_merged_ranges_that_would_keep_the_library_busy_for_hours(string range, bool admitted)
    {
        var rows = $"</sheetData><mergeCells count=\"1\"><mergeCell ref=\"{range}\"/></mergeCells><sheetData>";
        var bytes = SampleFiles.XlsxWithSheet(new string(' ', 65_400) + rows);
        (FrontDoor.Open("scores.xlsx", bytes, WantedFile.Workbook) is FrontDoorAnswer.Admitted).ShouldBe(admitted);
    }

    [Fact]
    public void Adds_up_merged_ranges_wherever_two_pieces_meet()
    {
        var merges = string.Concat(Enumerable.Repeat("<x:mergeCell ref='C5:D9'/>", 9_000));
        Finding(SampleFiles.XlsxWithSheet(merges), new DoorLimits { CellsOfWorkbook = 89_999 }).Code.ShouldBe("sheet-is-too-large");
        FrontDoor.Open("scores.xlsx", SampleFiles.XlsxWithSheet(merges), WantedFile.Workbook, new DoorLimits { CellsOfWorkbook = 90_000 })
            .ShouldBeOfType<FrontDoorAnswer.Admitted>();
    }

    [Fact]
    public void Counts_the_cells_of_an_old_workbook() =>
        Finding(SampleFiles.Xls(500), new DoorLimits { CellsOfOldWorkbook = 499 }).Code.ShouldBe("sheet-is-too-large");

    private static Diagnostic Finding(byte[] bytes, DoorLimits? limits = null) =>
        FrontDoor.Open("scores.xlsx", bytes, WantedFile.Workbook, limits).ShouldBeOfType<FrontDoorAnswer.Refused>().Finding;
}
