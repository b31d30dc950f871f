using BenchmarkDotNet.Attributes;
using Ita.DocGen.Intake;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Benchmarks;

/// <summary>Reading and checking: a whole year folder, and a plan of 1,000 to 20,000 rows whose cost must rise in step with them.</summary>
[MemoryDiagnoser]
public class IntakeBenchmarks
{
    private string folder = "";
    private byte[] plan = [];

    [Params(1_000, 5_000, 20_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        folder = ExampleFolders.PathOf(2569);
        plan = LongMeasures.Write(Rows);
    }

    [Benchmark]
    public int LongPlan() => Check(2569, [WorkbookReader.Read("measures.xlsx", new MemoryStream(plan)).Workbook!]);

    [Benchmark]
    public int YearFolder() => Check(2569, YearFolderReader.Read(folder).Workbooks);

    internal static int Check(int year, System.Collections.Immutable.ImmutableArray<WorkbookSnapshot> books) => YearFolderIntake.Read(new YearFolderInput(
        year,
        RulebookShelf.BuiltIn.Get(year - 1),
        RulebookShelf.BuiltIn.Get(year),
        books,
        [],
        new DateOnly(2026, 1, 15)) { FindRulebook = RulebookShelf.BuiltIn.Find }).Findings.Length;
}
