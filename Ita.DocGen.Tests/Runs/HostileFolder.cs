using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;
using OfficeOpenXml;

namespace Ita.DocGen.Tests.Runs;

/// <summary>The example of 2569 as somebody who means harm would fill it: markup in every long text and in the agency's name, links that run something, files outside the folder.</summary>
internal static class HostileFolder
{
    public const string Harm = " <script>alert(1)</script>\"'><img src=x onerror=alert(1)> &lt;b&gt; &amp; [ที่นี่](javascript:alert(2)) javascript:alert(3)";
    public const string Secret = "secret.png";

    public static void LayOut(string folder)
    {
        var example = Repository.PathOf("input-templates", "example", "2569");
        foreach (var path in Directory.EnumerateFiles(example, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(folder, Path.GetRelativePath(example, path));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(path, place);
        }

        File.WriteAllBytes(Path.Combine(folder, "..", Secret), SamplePictures.Photo.Bytes.ToArray());
        foreach (var schema in WorkbookSchema.All)
        {
            Spoil(Path.Combine(folder, schema.FileName), schema);
        }
    }

    private static void Spoil(string path, WorkbookSchema schema)
    {
        using var package = new ExcelPackage(new FileInfo(path));
        foreach (var sheet in schema.Sheets)
        {
            var cells = package.Workbook.Worksheets[sheet.Name];
            foreach (var cell in cells.Cells.Where(cell => cell.Value is string { Length: > 0 } && string.IsNullOrEmpty(cell.Formula)).ToArray())
            {
                if (sheet.Columns.FirstOrDefault(column => IsOf(column, sheet, cells, cell)) is { IsGiven: false } column)
                {
                    cell.Value = Spoilt((string)cell.Value, column);
                }
            }
        }

        package.Save();
    }

    // The row of a pair is named to its left, a column at its head.
    private static bool IsOf(ColumnSchema column, SheetSchema sheet, ExcelWorksheet cells, ExcelRangeBase cell)
    {
        var (row, place) = (cell.Start.Row, cell.Start.Column);
        return sheet.Shape == SheetShape.Pairs
            ? place > 1 && cells.Cells[row, place - 1].Value is string name && name.StartsWith(column.Heading, StringComparison.Ordinal)
            : Enumerable.Range(1, row - 1).Any(head => cells.Cells[head, place].Value is string heading && heading == column.Heading);
    }

    private static string Spoilt(string text, ColumnSchema column) => column switch
    {
        { Type: ColumnType.LongText } => text + Harm,
        { Id: "FullName" or "Venue" } when text.StartsWith("องค์การ", StringComparison.Ordinal) || column.Id == "Venue" => text + Harm,
        { Type: ColumnType.File } => "../" + Secret,
        _ => text,
    };
}
