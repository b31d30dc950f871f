using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Shaping;

namespace Ita.DocGen.Benchmarks;

/// <summary>Reading a face, shaping thirty dense pages word by word, cutting a face down. Aims: 2 ms, 10 ms, 4 ms.</summary>
[MemoryDiagnoser]
public class ShapingBenchmarks
{
    private const int Characters = 90_000;

    private static readonly string[] Sample =
    [
        "องค์การบริหารส่วนตำบล", "แผนปฏิบัติการ", "ป้องกัน", "การทุจริต", "ประจำปี", "งบประมาณ", "เจ้าหน้าที่", "น้ำใจ",
        "ผู้บริหาร", "ท้องถิ่น", "ที่เกี่ยวข้อง", "๒๕๖๙", "ปฏิบัติหน้าที่", "สู่ความโปร่งใส", "กิจกรรม", "(ITA)",
    ];

    private static readonly FontFace Face = FontLibrary.Sarabun.Face(bold: false, italic: false);
    private static readonly string[] Words = [.. Sample.Concat(Enumerable.Range(0, Characters / 11).Select(i => Sample[i * 7 % Sample.Length]))];
    private static readonly Shaper Shaper = new(Face);
    private static readonly ushort[] Used = [.. Sample.SelectMany(word => Shaper.Shape(word)).Select(glyph => glyph.Glyph)];

    [Benchmark]
    public FontFace ReadFace() => FontFace.Read(Face.Bytes);

    [Benchmark]
    public int ShapeThirtyPages()
    {
        var glyphs = 0;
        foreach (var word in Words)
        {
            glyphs += Shaper.Shape(word).Length;
        }

        return glyphs;
    }

    [Benchmark]
    public ImmutableArray<ShapedGlyph> ShapeLongLine() => Shaper.Shape(string.Concat(Sample));

    [Benchmark]
    public byte[] CutFace() => FontSubset.Write(Face, Used);
}
