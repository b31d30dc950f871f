using Ita.DocGen.Charts;

namespace Ita.DocGen.Tests.Charts;

public sealed class ChartDataTableTests
{
    [Fact]
    public void Holds_the_values_as_printed_and_their_sources()
    {
        var table = ChartDataTable.Of(SampleCharts.All["bar-two-years"]);
        table.SeriesNames.ShouldBe(["ปี ๒๕๖๗", "ปี ๒๕๖๘"]);
        table.Rows.Select(row => $"{row.Name}: {string.Join(' ', row.Cells.Select(cell => cell.Text))}")
            .ShouldBe(["IIT: ๙๙.๗๓ ๙๒.๗๓", "EIT: – ๘๘.๑๐", "OIT: ๘๔.๒๐ ๑๐๐.๐๐"]);
        table.Rows[0].Cells[0].Source!.Cells[0].ToString().ShouldBe("scores.xlsx(คะแนนรายปี!D4)");
    }

    [Fact]
    public void Of_a_gauge_ends_with_the_value_itself()
    {
        var table = ChartDataTable.Of(SampleCharts.All["gauge-letters"]);
        table.Rows.Length.ShouldBe(8);
        table.Rows[^1].Name.ShouldBe("คะแนน");
        table.Rows[^1].Cells[0].Text.ShouldBe("๗๖.๙๙");
    }
}
