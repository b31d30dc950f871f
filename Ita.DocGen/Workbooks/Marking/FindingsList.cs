using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Workbooks;

/// <summary>The first sheet of a marked copy as plain text: what this file is, what could not be done, every finding with its cell.</summary>
internal sealed record FindingsList(string Title, ImmutableArray<string> Lines, ImmutableArray<FindingsListRow> Rows)
{
    public const string SheetName = "ผลการตรวจ";

    public const int CellColumn = 4;

    public static readonly string[] Headings = ["ลำดับ", "ความสำคัญ", "แผ่นงาน", "ช่อง", "สิ่งที่พบ", "ที่ถูกต้อง", "วิธีแก้", "ช่องที่เกี่ยวข้อง", "รหัส"];

    public static readonly double[] Widths = [6, 13, 18, 8, 40, 30, 38, 16, 20];

    /// <param name="plan">The findings of the workbook.</param>
    /// <param name="sheetNames">The sheets that are there: a link to any other would be dead.</param>
    /// <param name="notes">What the marking had to leave out.</param>
    public static FindingsList Of(MarkingPlan plan, IReadOnlyCollection<string> sheetNames, IEnumerable<string> notes) => new(
        $"{SheetName}  {plan.FileName}",
        [
            $"ไฟล์นี้เป็นสำเนาที่ทำเครื่องหมายไว้ให้ดู โปรดแก้ไขในไฟล์ {plan.FileName} ของท่าน บันทึก แล้วตรวจอีกครั้ง",
            string.Join("  ", plan.Findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key).Select(group => $"{MarkLook.Of(group.Key).Word} {group.Count()} รายการ")),
            .. notes,
        ],
        [.. plan.Findings.OrderByDescending(finding => finding.Severity).Select(finding => Row(finding, sheetNames))]);

    private static FindingsListRow Row(Diagnostic finding, IReadOnlyCollection<string> sheetNames)
    {
        var words = DiagnosticText.WordingOf(finding, Language.Thai);
        var sheet = sheetNames.FirstOrDefault(name => name.Trim() == finding.Cell.Sheet);
        return new FindingsListRow(
            finding.Severity,
            finding.Cell.Sheet ?? "",
            CellOf(finding.Cell),
            words.Found,
            words.Expected,
            words.Fix,
            string.Join('\n', finding.Related.Select(cell => Name(cell, finding.Cell))),
            finding.Code,
            sheet is null ? null : $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{Place(finding.Cell)}");
    }

    private static string CellOf(CellAddress cell) =>
        cell.Sheet is null ? "ทั้งไฟล์" : cell.Row == 0 ? "ทั้งแผ่น" : cell.Column == 0 ? $"แถว {cell.Row}" : cell.A1;

    private static string Place(CellAddress cell) => cell.Row == 0 ? "A1" : (cell with { Column = Math.Max(1, cell.Column) }).A1;

    private static string Name(CellAddress cell, CellAddress from) =>
        cell.File != from.File ? cell.ToString() : cell.Sheet != from.Sheet ? $"{cell.Sheet}!{cell.A1}" : cell.A1;
}
