using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Breaking;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Layout;
using Ita.DocGen.Writers.Pdf;

namespace Ita.DocGen.Benchmarks;

/// <summary>Wanted: the whole PDF set of a year, books included, in at most 400 ms.</summary>
[MemoryDiagnoser]
public class YearPdfBenchmarks
{
    private ImmutableArray<Document> documents;

    [GlobalSetup]
    public void Compose() => documents = ExampleYear.Compose(ExampleYear.Fullest);

    [Benchmark]
    public long WholeSet()
    {
        var typesetter = new Typesetter(new TypesetOptions(FontLibrary.Sarabun, LineBreaker.Default));
        using var target = new MemoryStream();
        foreach (var document in documents)
        {
            new PdfWriter().Write(document, new PdfOptions(typesetter), target);
        }

        return target.Length;
    }
}
