using BenchmarkDotNet.Attributes;
using Ita.DocGen.Typesetting.Breaking;

namespace Ita.DocGen.Benchmarks;

/// <summary>Wanted: 90,000 letters in at most 7 ms, the word list read in at most 2 ms.</summary>
[MemoryDiagnoser]
public class BreakingBenchmarks
{
    private const string Sentence =
        "องค์การบริหารส่วนตำบลจัดทำรายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ "
        + "เจ้าหน้าที่ผู้รับผิดชอบเผยแพร่แผนการจัดซื้อจัดจ้าง (รอบ ๖ เดือน) บนเว็บไซต์ https://www.example.go.th/ita/o12 ให้ประชาชนทราบภายในวันที่ ๓๑ มีนาคม ๒๕๖๙ และรายงานผู้บริหารทุกไตรมาส ";

    private string[] paragraphs = [];
    private string cell = "";

    [GlobalSetup]
    public void SetUp()
    {
        paragraphs = [.. Enumerable.Repeat(Sentence, (90_000 / Sentence.Length) + 1)];
        cell = string.Concat(paragraphs).Replace(" ", "", StringComparison.Ordinal)[..30_000];
        LineBreaker.Default.FindBreaks(Sentence);
    }

    [Benchmark]
    public int NinetyThousandLetters()
    {
        var count = 0;
        foreach (var paragraph in paragraphs)
        {
            count += LineBreaker.Default.FindBreaks(paragraph).Length;
        }
        return count;
    }

    [Benchmark]
    public int CellOfThirtyThousandLettersWithoutSpace() => LineBreaker.Default.FindBreaks(cell).Length;

    [Benchmark]
    public int LoadWordList() => WordTrie.Load().Units.Length;
}
