using BenchmarkDotNet.Attributes;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Rulebooks.Reading;

namespace Ita.DocGen.Benchmarks;

/// <summary>Reading one built-in year, from embedded bytes to the rulebook.</summary>
[MemoryDiagnoser]
public class RulebooksBenchmarks
{
    [Params(2563, 2568, 2570)]
    public int Year { get; set; }

    [Benchmark]
    public RulebookReading ReadOneYear() => RulebookReader.Read(BuiltInFiles.NameOf(Year), BuiltInFiles.Find(Year));
}
