using System.Globalization;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>The cells of a table as Excel names them: headings and rows, from the first corner to the last.</summary>
internal static class OpenSheetArea
{
    public static string Of(OpenTable table, string fixes = "") => string.Create(
        CultureInfo.InvariantCulture,
        $"{fixes}A{fixes}1:{fixes}{CellAddress.ColumnLetters(table.Columns.Length)}{fixes}{table.Rows.Length + 1}");
}
