using System.Collections.Immutable;
using Ita.DocGen.Workbooks;
using Ita.DocGen.Workbooks.Xlsx;

namespace Ita.DocGen.Tests.Workbooks;

public sealed class OpenWorkbookTests
{
    private static readonly ImmutableArray<OpenTable> Tables =
    [
        new("scores", "คะแนนรายปี",
            [new("ปีงบประมาณ", "", OpenColumnKind.Whole), new("คะแนน", "", OpenColumnKind.Number), new("ระดับ", ""), new("วันที่ประกาศผล", "", OpenColumnKind.Day)],
            [
                [OpenValue.Of(2568), OpenValue.Of(94.14m), OpenValue.Of("ผ่านดี"), OpenValue.Of(new DateOnly(2025, 8, 15))],
                [OpenValue.Of(2569), OpenValue.None, OpenValue.Of("=HYPERLINK(\"http://x\")\u0007<b>"), OpenValue.None],
            ]),
    ];

    [Fact]
    public void The_workbook_gives_back_every_value_and_runs_nothing()
    {
        var rows = XlsxReader.Read("open-data.xlsx", Write()).Find("คะแนนรายปี").ShouldNotBeNull().Rows;
        rows[0].Cells.Select(cell => cell.Text).ShouldBe(["ปีงบประมาณ", "คะแนน", "ระดับ", "วันที่ประกาศผล"]);
        rows[1].Cells.ShouldBe([CellValue.OfNumber(2568), CellValue.OfNumber(94.14m), CellValue.OfText("ผ่านดี"), CellValue.OfDate(new DateOnly(2025, 8, 15))]);
        rows[2].Cells[2].ShouldBe(CellValue.OfText("=HYPERLINK(\"http://x\")<b>"));
    }

    [Fact]
    public void The_same_tables_give_the_same_bytes() => Write().ShouldBe(Write());

    private static byte[] Write()
    {
        using var target = new MemoryStream();
        OpenWorkbook.Write("ข้อมูลเปิด", Tables, target);
        return target.ToArray();
    }
}
