using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>One text of the staff that a document prints.</summary>
/// <param name="Raw">As it stands in the cell, before normalising.</param>
internal sealed record PrintedText(WorkbookKind Workbook, SheetSchema Sheet, ColumnSchema Column, Sourced<string> Typed, string Raw)
{
    private string? arabic;

    public CellAddress Cell => Typed.Cell;

    public bool HasDigits { get; } = Typed.Value.AsSpan().ContainsAnyInRange('0', '9') || Typed.Value.AsSpan().ContainsAnyInRange('๐', '๙');

    /// <summary>Normalised, digits Arabic; as long as the text itself.</summary>
    public string Arabic => arabic ??= ThaiDigits.ToArabic(Typed.Value);

    /// <summary>Some words around a place, short enough for a message.</summary>
    public static string Around(string text, int index)
    {
        const int Reach = 12;
        var start = Math.Max(0, index - Reach);
        while (start > 0 && ThaiLetters.IsMark(text[start]))
        {
            start--;
        }

        var end = Math.Min(text.Length, index + Reach);
        while (end < text.Length && ThaiLetters.IsMark(text[end]))
        {
            end++;
        }

        return text[start..end].ReplaceLineEndings(" ").Trim();
    }
}
