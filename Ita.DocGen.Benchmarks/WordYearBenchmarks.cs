using BenchmarkDotNet.Attributes;
using Ita.DocGen.Analysis;
using Ita.DocGen.Composition;
using Ita.DocGen.Documents;
using Ita.DocGen.Intake;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;
using Ita.DocGen.Writers.Word;

namespace Ita.DocGen.Benchmarks;

/// <summary>The Word files of all documents of the filled example year, books included, some 225 pages: at most 1 ms a page warm.</summary>
[MemoryDiagnoser]
public class WordYearBenchmarks
{
    private const int Year = 2569;
    private readonly WordWriter writer = new();
    private readonly WordOptions options = new();
    private Document[] documents = [];

    [GlobalSetup]
    public void Compose()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Ita.sln")))
        {
            root = Path.GetDirectoryName(root) ?? throw new DirectoryNotFoundException("Ita.sln stands in no folder above.");
        }

        var folder = YearFolderReader.Read(Path.Combine(root, "input-templates", "example", "2569"));
        var assessment = YearFolderIntake.Read(new YearFolderInput(
            Year,
            RulebookShelf.BuiltIn.Get(Year - 1),
            RulebookShelf.BuiltIn.Get(Year),
            folder.Workbooks,
            [.. folder.OtherFiles.Select(file => new FolderFile(file.RelativePath, file.Size))],
            new DateOnly(2026, 1, 15))).Assessment;
        var pictures = Runs.FolderPictures.Read(folder, assessment);
        var input = new CompositionInput(assessment, Analyst.Analyse(assessment, RulebookShelf.BuiltIn.Find)) { Pictures = pictures.Pictures, Garuda = pictures.Garuda };
        documents = [.. Composers.ComposeAll(input, _ => true).Select(one => one.Document).OfType<Document>()];
    }

    [Benchmark]
    public long WholeYear()
    {
        var bytes = 0L;
        foreach (var document in documents)
        {
            using var target = new MemoryStream();
            writer.Write(document, options, target);
            bytes += target.Length;
        }

        return bytes;
    }
}
