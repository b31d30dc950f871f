using System.Globalization;
using System.Text.RegularExpressions;
using Ita.DocGen.Containers;
using Ita.DocGen.Workbooks;
using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;
using OfficeOpenXml;
using CellValue = Ita.DocGen.Workbooks.CellValue;

namespace Ita.DocGen.Tests.TestEngine;

/// <summary>
/// A drawn workbook as a real file of either format, and back through the front door and the real readers. What looks like a
/// number becomes a number cell, as Excel makes it.
/// </summary>
internal static partial class WorkbookFiles
{
    private static readonly Dictionary<string, WorkbookSnapshot> Read = new(StringComparer.Ordinal);

    /// <summary>Written, opened, read. Equal drawings are written once.</summary>
    public static WorkbookSnapshot Through(string ending, WorkbookSnapshot drawn)
    {
        var key = ending + Dump(drawn);
        lock (Read)
        {
            if (!Read.TryGetValue(key, out var read))
            {
                var name = Path.ChangeExtension(drawn.FileName, ending);
                var bytes = ending == ".xls" ? Xls(drawn) : Xlsx(drawn);
                read = WorkbookReader.Read(name, new MemoryStream(bytes)) is { Workbook: { } workbook }
                    ? workbook
                    : throw new InvalidOperationException($"{name} was refused");
                Read.Add(key, read);
            }

            return read;
        }
    }

    public static byte[] Xlsx(WorkbookSnapshot drawn)
    {
        using var package = new ExcelPackage();
        foreach (var sheet in WithStamp(drawn))
        {
            var target = package.Workbook.Worksheets.Add(sheet.Name);
            foreach (var (row, column, value) in CellsOf(sheet))
            {
                var cell = target.Cells[row, column];
                switch (value)
                {
                    case { Kind: CellKind.FormulaWithoutValue }:
                        cell.Formula = "1+1";
                        break;
                    case { Kind: CellKind.Error, Text: "#REF!" }:
                        cell.Formula = "1/0";
                        cell.Calculate();
                        break;
                    default:
                        cell.Value = NumberOf(value) is { } number ? number : value.Text;
                        break;
                }
            }
        }

        return package.GetAsByteArray();
    }

    public static byte[] Xls(WorkbookSnapshot drawn)
    {
        var workbook = new HSSFWorkbook();
        foreach (var sheet in WithStamp(drawn))
        {
            var target = workbook.CreateSheet(sheet.Name);
            foreach (var row in CellsOf(sheet).GroupBy(cell => cell.Row))
            {
                var line = target.CreateRow(row.Key - 1);
                foreach (var (_, column, value) in row)
                {
                    Fill(line.CreateCell(column - 1), value);
                }
            }
        }

        using var stream = new MemoryStream();
        workbook.Write(stream);
        return stream.ToArray();
    }

    private static void Fill(ICell cell, CellValue value)
    {
        switch (value)
        {
            case { Kind: CellKind.FormulaWithoutValue }:
                cell.SetCellFormula("1+1");
                break;
            case { Kind: CellKind.Error, Text: "#REF!" }:
                cell.SetCellErrorValue(FormulaError.REF.Code);
                break;
            case var _ when NumberOf(value) is { } number:
                cell.SetCellValue(number);
                break;
            default:
                cell.SetCellValue(value.Text);
                break;
        }
    }

    private static IEnumerable<(int Row, int Column, CellValue Value)> CellsOf(SheetSnapshot sheet) =>
        from row in sheet.Rows
        from column in row.FilledColumns
        select (row.Number, column, row[column]);

    private static IEnumerable<SheetSnapshot> WithStamp(WorkbookSnapshot drawn) => drawn.Stamp is null
        ? drawn.Sheets
        : drawn.Sheets.Add(new SheetSnapshot(WorkbookSchema.StampSheet, [.. StampSheet.Rows(drawn.Stamp)
            .Select((row, index) => new RowSnapshot(index + 1, [CellValue.OfText(row.Name), CellValue.OfText(row.Value)]))]));

    private static double? NumberOf(CellValue value) =>
        value.Kind == CellKind.Text && PlainNumber().IsMatch(value.Text!) ? double.Parse(value.Text!, CultureInfo.InvariantCulture) : null;

    private static string Dump(WorkbookSnapshot drawn) => string.Join('\n', WithStamp(drawn)
        .SelectMany(sheet => CellsOf(sheet).Select(cell => $"{cell.Row},{cell.Column} {cell.Value.Kind} {cell.Value.Text}").Prepend(sheet.Name))
        .Prepend(drawn.FileName));

    [GeneratedRegex(@"^(?:0|[1-9]\d*)(?:\.\d+)?$")]
    private static partial Regex PlainNumber();
}
