using BenchmarkDotNet.Attributes;
using Ita.DocGen.Runs;

namespace Ita.DocGen.Benchmarks;

/// <summary>
/// What ita watch does after a save, from the reading of the folder to the last file: with what the run before has made
/// (at most 250 ms, since 30 ms go by until a save is believed), and from nothing.
/// </summary>
[MemoryDiagnoser]
public class WatchBenchmarks
{
    private readonly Pipeline remembering = Pipeline.CreateForOneYear();
    private readonly Pipeline forgetful = Pipeline.Create();
    private string root = "";
    private bool isOther;

    [Params("score", "measure", "item")]
    public string Saved { get; set; } = "";

    [GlobalSetup]
    public void BuildOnce()
    {
        root = Directory.CreateTempSubdirectory("ita-watch-").FullName;
        AfterASave();
    }

    [GlobalCleanup]
    public void Clear() => Directory.Delete(root, recursive: true);

    [Benchmark]
    public int AfterASave() => Run(remembering);

    [Benchmark(Baseline = true)]
    public int FromNothing() => Run(forgetful);

    private int Run(Pipeline pipeline)
    {
        isOther = !isOther;
        var request = new BuildRequest(ExampleFolders.PathOf(2569), Path.Combine(root, "2569"));
        var cell = Array.Find(SavedCell.All, cell => cell.Name == Saved)!;
        return pipeline.Run(cell.TypedIn(pipeline.Read(request), isOther), request).Documents.Length;
    }
}
