using System.Collections.Immutable;
using Ita.DocGen.Workbooks.Xlsx;

namespace Ita.DocGen.Workbooks;

/// <summary>Tables in, one workbook out: a sheet a table, plain values, no formulas.</summary>
public static class OpenWorkbook
{
    public static void Write(string title, ImmutableArray<OpenTable> tables, Stream target) => OpenWorkbookWriter.Write(title, tables, target);
}
