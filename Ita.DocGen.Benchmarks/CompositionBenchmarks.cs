using BenchmarkDotNet.Attributes;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Intake;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Benchmarks;

/// <summary>All documents of the filled example year, books included: at most 15 ms, the arithmetic at most 1 ms.</summary>
[MemoryDiagnoser]
public class CompositionBenchmarks
{
    private const int Year = 2569;
    private CompositionInput input = null!;
    private Assessment assessment = null!;

    [GlobalSetup]
    public void Read()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Ita.sln")))
        {
            root = Path.GetDirectoryName(root) ?? throw new DirectoryNotFoundException("Ita.sln stands in no folder above.");
        }

        var folder = YearFolderReader.Read(Path.Combine(root, "input-templates", "example", "2569"));
        assessment = YearFolderIntake.Read(new YearFolderInput(
            Year,
            RulebookShelf.BuiltIn.Get(Year - 1),
            RulebookShelf.BuiltIn.Get(Year),
            folder.Workbooks,
            [.. folder.OtherFiles.Select(file => new FolderFile(file.RelativePath, file.Size))],
            new DateOnly(2026, 1, 15))).Assessment;
        input = new CompositionInput(assessment, Analyst.Analyse(assessment, RulebookShelf.BuiltIn.Find));
    }

    [Benchmark]
    public int ComposeAll() => Composers.ComposeAll(input, _ => true).Length;

    [Benchmark]
    public int Analyse() => Analyst.Analyse(assessment, RulebookShelf.BuiltIn.Find).Repairs.Length;
}
