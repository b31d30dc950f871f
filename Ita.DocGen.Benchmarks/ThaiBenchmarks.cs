using BenchmarkDotNet.Attributes;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Benchmarks;

[MemoryDiagnoser]
public class ThaiBenchmarks
{
    private static readonly FiscalYear Year = new(2566);
    private static readonly string Clean = string.Concat(Enumerable.Repeat("สำนักปลัดจัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี ๒๕๖๖ ", 100));
    private static readonly string Pasted = Clean.Replace("ำ", "\u0E4Dา", StringComparison.Ordinal);
    private static readonly string[] Provinces = [.. ThaiProvinces.All.Reverse()];

    [Benchmark]
    public string NormaliseClean() => ThaiText.Normalise(Clean);

    [Benchmark]
    public string NormalisePasted() => ThaiText.Normalise(Pasted);

    [Benchmark]
    public string MatchingKey() => ThaiText.MatchingKey("องค์การบริหารส่วนตำบลต้นน้ำ");

    [Benchmark]
    public Reading<DateMention> ReadDay() => ThaiDateReader.Read("๓๑ มีนาคม พ.ศ. ๒๕๖๖", Year);

    [Benchmark]
    public Reading<DateMention> ReadRange() => ThaiDateReader.Read("ต.ค. 65 ถึง ก.ย. 66", Year);

    [Benchmark]
    public Reading<Quantity> ReadNumber() => ThaiNumberReader.Read("๙๗.๘๐ คะแนน");

    [Benchmark]
    public string[] SortProvinces() => [.. Provinces.Order(ThaiCollation.Instance)];
}
