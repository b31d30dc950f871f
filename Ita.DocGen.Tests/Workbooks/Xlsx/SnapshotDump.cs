using System.Globalization;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Workbooks;

/// <summary>A snapshot as lines, one a filled cell, so that two of them can be compared and the first difference be read.</summary>
internal static class SnapshotDump
{
    public static string Of(WorkbookSnapshot workbook) => string.Join('\n', workbook.Sheets
        .SelectMany(sheet => CellsOf(sheet).Prepend(sheet.Name + (sheet.IsHidden ? " (hidden)" : "")))
        .Prepend($"{workbook.FileName} {workbook.Stamp}"));

    public static IEnumerable<string> CellsOf(SheetSnapshot sheet) =>
        from row in sheet.Rows
        from column in row.FilledColumns
        select $"{CellAddress.ColumnLetters(column)}{row.Number}{(row.IsHidden ? " (hidden)" : "")}: {Show(row[column])}";

    private static string Show(CellValue value) => value.Kind switch
    {
        CellKind.Text or CellKind.Error => $"{value.Kind} {value.Text!.Replace("\n", "⏎", StringComparison.Ordinal).Replace("\r", "␍", StringComparison.Ordinal)}",
        CellKind.Date => $"Date {value.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
        CellKind.FormulaWithoutValue => "FormulaWithoutValue",
        _ => $"{value.Kind} {value.Number.ToString(CultureInfo.InvariantCulture)}",
    };
}
