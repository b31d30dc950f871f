using System.Globalization;
using Ita.DocGen.Runs;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Runs;

/// <summary>The example of 2569 through the real pipeline into a folder of its own, with cells changed between two runs.</summary>
internal sealed class ExampleRun : IDisposable
{
    private static readonly string Folder = Repository.PathOf("input-templates", "example", "2569");
    private static readonly Pipeline Pipeline = Pipeline.Create();
    private static readonly Lazy<FolderOfYear> Example = new(() => Pipeline.Read(new BuildRequest(Folder, "")));
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Built = new(BuildOnce);

    private FolderOfYear reading = Example.Value;

    // The list of years is written beside the year's own folder.
    private readonly string root = Directory.CreateTempSubdirectory("ita").FullName;

    public string Output => Path.Combine(root, "2569");

    public BuildRequest Request => new(Folder, Output);

    /// <summary>A folder in which everything was made once.</summary>
    public static ExampleRun AfterTheFirst()
    {
        var run = new ExampleRun();
        foreach (var (path, bytes) in Built.Value)
        {
            run.Write(path, bytes);
        }

        return run;
    }

    /// <summary>Types a value into the rows whose key cell holds a text.</summary>
    public ExampleRun Type(SheetSchema sheet, ColumnSchema key, string row, ColumnSchema column, string value)
    {
        var book = reading.Files.Workbooks.First(candidate => candidate.Find(sheet.Name) is not null);
        var old = book.Find(sheet.Name)!;
        var head = old.Rows.First(candidate => candidate.Cells.Any(cell => cell.Text == column.Heading));
        int PlaceOf(ColumnSchema wanted) => head.Cells.Select(cell => cell.Text).ToList().IndexOf(wanted.Heading) + 1;
        var rows = old.Rows.Select(candidate => candidate.Number > head.Number && IsOf(candidate[PlaceOf(key)], row) ? Typed(candidate, PlaceOf(column), value) : candidate).ToArray();
        rows.SequenceEqual(old.Rows).ShouldBeFalse($"no row {row} on {sheet.Name}");
        var changed = book with { Sheets = book.Sheets.Replace(old, old with { Rows = [.. rows] }) };
        reading = reading with { Files = reading.Files with { Workbooks = reading.Files.Workbooks.Replace(book, changed) } };
        return this;
    }

    public BuildResult Build(Func<BuildRequest, BuildRequest>? change = null) => Pipeline.Run(reading, change is null ? Request : change(Request));

    public string PathOf(string path) => Path.Combine(Output, path);

    public bool Has(string path) => File.Exists(PathOf(path));

    public byte[] Read(string path) => File.ReadAllBytes(PathOf(path));

    public string Text(string path) => File.ReadAllText(PathOf(path));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
    }

    /// <summary>Every file with its bytes; the folder's own books are left out.</summary>
    public Dictionary<string, byte[]> Files(string below = "") => Paths(Output)
        .Where(path => !path.StartsWith(".ita/", StringComparison.Ordinal) && path.StartsWith(below, StringComparison.Ordinal))
        .ToDictionary(path => path, Read, StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static bool IsOf(CellValue cell, string key) => cell.Text == key || (cell.Kind == CellKind.Number && cell.Number.ToString(CultureInfo.InvariantCulture) == key);

    private static RowSnapshot Typed(RowSnapshot row, int column, string value) =>
        row with { Cells = row.Cells.SetItem(column - 1, CellValue.OfText(value)) };

    private static IEnumerable<string> Paths(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static Dictionary<string, byte[]> BuildOnce()
    {
        using var run = new ExampleRun();
        run.Build().Documents.ShouldAllBe(document => document.State == DocumentState.Made);
        return Paths(run.Output).Where(path => path != ".ita/lock").ToDictionary(path => path, run.Read, StringComparer.Ordinal);
    }
}
