using Ita.DocGen.Diagnostics;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Intake;

/// <summary>One rule ("weight code"), how it is broken in the example, and the cell at which its finding must stand.</summary>
internal sealed record ExampleBreak(string Rule, Func<ExampleFolder, ExampleFolder> Break, Func<ExampleFolder, CellAddress> Place)
{
    /// <summary>One typed cell, told there; <paramref name="before"/> changes what would be told beside it.</summary>
    public static ExampleBreak OfCell(string rule, SheetSchema sheet, string key, ColumnSchema column, string value, Func<ExampleFolder, ExampleFolder>? before = null) =>
        new(rule, folder => (before is null ? folder : before(folder)).Type(sheet, key, column, value), At(sheet, key, column));

    /// <summary>One typed cell, told elsewhere.</summary>
    public static ExampleBreak ToldAt(string rule, SheetSchema sheet, string key, ColumnSchema column, string value, Func<ExampleFolder, CellAddress> place) =>
        new(rule, folder => folder.Type(sheet, key, column, value), place);

    public static ExampleBreak OfFile(string rule, string file, Func<ExampleFolder, ExampleFolder> change) =>
        new(rule, change, _ => CellAddress.OfFile(file));

    public static Func<ExampleFolder, CellAddress> At(SheetSchema sheet, string key, ColumnSchema column) => folder => folder.At(sheet, key, column);
}
