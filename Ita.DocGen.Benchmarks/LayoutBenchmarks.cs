using BenchmarkDotNet.Attributes;
using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Breaking;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Layout;
using Ita.DocGen.Typesetting.Pages;
using Ita.DocGen.Writers.Pdf;

namespace Ita.DocGen.Benchmarks;

/// <summary>Wanted: at least 500 pages a second from model to PDF, and ten times the pages in ten times the time.</summary>
[MemoryDiagnoser]
public class LayoutBenchmarks
{
    private readonly Typesetter typesetter = new(new TypesetOptions(FontLibrary.Sarabun, LineBreaker.Default));
    private Document document = null!;
    private PageSet pages = null!;

    [Params(10, 100, 1000)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        document = LongDocument.Of(Pages);
        pages = typesetter.Typeset(document);
    }

    [Benchmark]
    public int Typeset() => typesetter.Typeset(document).Pages.Length;

    [Benchmark]
    public void TypesetAndWrite() => new PdfWriter().Write(document, new PdfOptions(typesetter), Stream.Null);

    [Benchmark]
    public void Write() => new PdfWriter().Write(pages, document, new PdfOptions(typesetter), Stream.Null);
}
