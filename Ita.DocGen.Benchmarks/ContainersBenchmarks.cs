using BenchmarkDotNet.Attributes;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Benchmarks;

/// <summary>The front door on a package of one megabyte of XML, and the zip writer that made it.</summary>
[MemoryDiagnoser]
public class ContainersBenchmarks
{
    private ZipPart[] parts = [];
    private byte[] package = [];

    [GlobalSetup]
    public void Make()
    {
        var rows = string.Concat(Enumerable.Range(1, 20_000).Select(row => $"<row r=\"{row}\"><c r=\"A{row}\"><v>{row}</v></c></row>"));
        parts =
        [
            Part(PackageParts.ContentTypes, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
            Part("xl/worksheets/sheet1.xml", rows),
        ];
        package = DeterministicZip.ToBytes(parts);
    }

    [Benchmark]
    public byte[] Write() => DeterministicZip.ToBytes(parts);

    [Benchmark]
    public FrontDoorAnswer Admit() => FrontDoor.Open("scores.xlsx", package, WantedFile.Workbook);

    private static ZipPart Part(string name, string text) => new(name, System.Text.Encoding.UTF8.GetBytes(text));
}
