using BenchmarkDotNet.Attributes;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word;

namespace Ita.DocGen.Benchmarks;

/// <summary>The Word files of all documents of the filled example year, books included, some 225 pages: at most 1 ms a page warm.</summary>
[MemoryDiagnoser]
public class WordYearBenchmarks
{
    private readonly WordWriter writer = new();
    private readonly WordOptions options = new();
    private Document[] documents = [];

    [GlobalSetup]
    public void Compose() => documents = [.. ExampleYear.Compose(ExampleYear.Fullest)];

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
