using Ita.DocGen.Diagnostics;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Intake;

/// <summary>The examples with cells spoilt at random, drawn anew from the number of the round: always findings, never a crash.</summary>
public sealed class SpoiltFolderTests
{
    private const int RowsOfHeadings = 8;

    private static readonly string[] Pieces =
    [
        "  ", "\n", "\r\n", "(", ")", "๑) ", "๒. ข้อ", "๒. ข้อ", "25", "๒5๖9", "97,80", "ร้อยละ ๙๗.๐๑ คะแนน", "e1 ได้ ๙๘.๔๐ คะแนน", "คะแนนรวม 77.77",
        "วันที่ มีนาคม ๒๕๖๖", "31/2/69", "มี.ค. 66 ถึง เม.ย.", "ตลอดปีงบประมาณ", "ปี ๒๕๖๐", "อยู่ในระดับ A", "o12 การจัดซื้อจัดจ้าง", "๐๑, o99", "ตัวชี้วัดที่ 7",
        "องค์กรบริหารส่วนตำบล", "ของอบต.ไกลโพ้น ได้", "น้ํา", "เเละ", "ที่่", "ํ", "ๅ", "ฯ", "☑", ".", ", ;", "https://", "https://www.ทุ่ง", "http://a b",
        "\u0007", "\uD800", "\uFFFD", "\u200B", "\u00A0\u00A0", "\u2028",
    ];

    [Fact]
    public void Whatever_stands_in_the_cells_comes_out_as_findings()
    {
        for (var round = 0; round < FuzzRounds.OrAsked(30); round++)
        {
            var example = ExampleFolder.Of(round % 2 == 0 ? 2569 : 2566);
            var spoilt = Spoil(example, new Random(round));

            var findings = spoilt.Read().Findings;

            findings.Length.ShouldBeGreaterThan(10, $"round {round}");
            findings.Select(finding => DiagnosticText.Line(finding, Language.Thai)).ShouldAllBe(line => line.Length > 0);
            spoilt.Read().Findings.Select(finding => (finding.Cell, finding.Code)).ShouldBe(findings.Select(finding => (finding.Cell, finding.Code)), $"round {round}");
        }
    }

    private static ExampleFolder Spoil(ExampleFolder folder, Random random) => folder with
    {
        Workbooks = [.. folder.Workbooks.Select(book => book with { Sheets = [.. book.Sheets.Select(sheet => Spoil(sheet, random))] })],
    };

    // Headings less often: a sheet without them says nothing at all.
    private static SheetSnapshot Spoil(SheetSnapshot sheet, Random random) => sheet with
    {
        Rows = [.. sheet.Rows.Select((row, index) => index < RowsOfHeadings && random.Next(4) > 0 ? row : row with { Cells = [.. row.Cells.Select(cell => Spoil(cell, random))] })],
    };

    private static CellValue Spoil(CellValue cell, Random random) => (cell.Kind, random.Next(12)) switch
    {
        (CellKind.Blank, _) => random.Next(60) == 0 ? CellValue.OfText(Piece(random)) : cell,
        (CellKind.Text, 0) => CellValue.OfText(cell.Text!.Insert(random.Next(cell.Text.Length + 1), Piece(random))),
        (CellKind.Text, 1) => CellValue.OfText(cell.Text!.Remove(random.Next(cell.Text.Length), 1)),
        (_, 0) => CellValue.OfText(Piece(random)),
        (_, 1) => CellValue.OfNumber(random.Next(-100, 30000) / 100m),
        (_, 2) => CellValue.Blank,
        _ => cell,
    };

    private static string Piece(Random random) => Pieces[random.Next(Pieces.Length)];
}
