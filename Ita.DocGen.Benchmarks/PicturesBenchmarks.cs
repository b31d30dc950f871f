using BenchmarkDotNet.Attributes;
using Ita.DocGen.Pictures;

namespace Ita.DocGen.Benchmarks;

[MemoryDiagnoser]
public class PicturesBenchmarks
{
    private const int Width = 1600;
    private const int Height = 1200;

    private byte[] samples = [];
    private byte[] png = [];
    private byte[] jpeg = [];

    [GlobalSetup]
    public void Draw()
    {
        samples = new byte[Width * Height * 3];
        for (var i = 0; i < samples.Length; i++)
        {
            samples[i] = (byte)((i / (Width * 3)) + (i % 7 * 3));
        }

        png = PngWriter.Write(Width, Height, PngColour.Rgb, samples);

        // a photo of 3 MB: tables and frame, then data in which every 200th byte is a stuffed FF
        byte[] head =
        [
            0xFF, 0xD8, 0xFF, 0xDB, 0, 67, 0, .. new byte[64], 0xFF, 0xC4, 0, 20, 0, 1, .. new byte[16],
            0xFF, 0xC0, 0, 17, 8, 0x04, 0xB0, 0x06, 0x40, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0,
            0xFF, 0xDA, 0, 12, 3, 1, 0, 2, 0, 3, 0, 0, 63, 0,
        ];
        var data = new byte[3_000_000];
        new Random(1).NextBytes(data);
        data.AsSpan().Replace((byte)0xFF, (byte)0xFE);
        for (var i = 0; i + 1 < data.Length; i += 200)
        {
            (data[i], data[i + 1]) = (0xFF, 0x00);
        }

        jpeg = [.. head, .. data, 0xFF, 0xD9];
    }

    [Benchmark]
    public PictureReading ReadJpegOf3Megabytes() => PictureReader.Read("a.jpg", jpeg);

    [Benchmark]
    public PictureReading ReadPngOf2Megapixels() => PictureReader.Read("a.png", png);

    [Benchmark]
    public PngPixels? TakePngPixels() => PngPixels.Find(png);

    [Benchmark]
    public byte[] WritePng() => PngWriter.Write(Width, Height, PngColour.Rgb, samples);
}
