using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Workbooks;

/// <summary>
/// How a weight looks in a marked copy: a fill, and an edge that stays in sight where the workbook's own colouring covers the fill
/// and where the sheet is printed without colours. Both as RRGGBB.
/// </summary>
internal sealed record MarkLook(Severity Weight, string Fill, string Edge, string Word)
{
    private static readonly MarkLook[] All =
    [
        new(Severity.Error, "F4A6A0", "B00020", "ข้อผิดพลาด"),
        new(Severity.Warning, "FFD966", "B07800", "คำเตือน"),
        new(Severity.Hint, "BDD7EE", "2E75B6", "คำแนะนำ"),
        new(Severity.Note, "D9D9D9", "7F7F7F", "หมายเหตุ"),
    ];

    public static MarkLook Of(Severity weight) => All.First(look => look.Weight == weight);
}
