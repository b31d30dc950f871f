using System.Security.Cryptography;
using FsCheck.Fluent;
using Ita.DocGen.Pictures;
using Ita.DocGen.Tests.Thai;

namespace Ita.DocGen.Tests.Pictures;

public sealed class PngWriterTests
{
    [Theory]
    [InlineData(PngColour.Grey, 1)]
    [InlineData(PngColour.Rgb, 3)]
    [InlineData(PngColour.Rgba, 4)]
    public void What_is_written_is_read_back(PngColour colour, int channels) =>
        PropertyCheck.Holds(Gen.Choose(0, int.MaxValue), seed =>
        {
            var random = new Random(seed);
            var (width, height) = (random.Next(1, 40), random.Next(1, 40));
            var samples = Drawn(random, width * height, channels);
            var file = PngWriter.Write(width, height, colour, samples);
            if (PictureReader.Read("a.png", file) is not UsablePicture || PngPixels.Find(file) is not { } pixels)
            {
                return false;
            }

            return Enumerable.Range(0, width * height).All(i =>
                pixels.Rgb.Span[i * 3] == samples[i * channels]
                && pixels.Rgb.Span[(i * 3) + 2] == samples[(i * channels) + (channels < 3 ? 0 : 2)]
                && (channels < 4 || (pixels.Alpha?.Span[i] ?? 255) == samples[(i * channels) + 3]));
        }, times: 60);

    [Fact]
    public void Long_runs_and_far_repeats_come_back_whole()
    {
        var samples = new byte[400 * 400];
        new Random(1).NextBytes(samples.AsSpan(0, 40_000));
        samples.AsSpan(0, 40_000).CopyTo(samples.AsSpan(80_000));
        var file = PngWriter.Write(400, 400, PngColour.Grey, samples);
        var rgb = PngPixels.Find(file)!.Rgb.ToArray();
        Enumerable.Range(0, samples.Length).All(i => rgb[i * 3] == samples[i]).ShouldBeTrue();
    }

    [Fact]
    public void A_drawn_picture_is_small_and_its_bytes_are_always_the_same()
    {
        var samples = new byte[400 * 300 * 3];
        for (var i = 0; i < samples.Length; i++)
        {
            samples[i] = (byte)((i / 1200) + ((i % 1200 > 600) ? 40 : 0));
        }

        var file = PngWriter.Write(400, 300, PngColour.Rgb, samples);
        file.Length.ShouldBeLessThan(samples.Length / 50);
        Convert.ToHexString(SHA256.HashData(file))[..16].ShouldBe("B785C9870985E841");
    }

    [Fact]
    public void Refuses_samples_that_do_not_fill_the_picture() =>
        Should.Throw<ArgumentException>(() => PngWriter.Write(2, 2, PngColour.Rgb, new byte[11]));

    private static byte[] Drawn(Random random, int pixels, int channels)
    {
        var samples = new byte[pixels * channels];
        var value = (byte)random.Next(256);
        for (var i = 0; i < samples.Length; i++)
        {
            value = random.Next(4) == 0 ? (byte)random.Next(256) : value;
            samples[i] = value;
        }

        return samples;
    }
}
