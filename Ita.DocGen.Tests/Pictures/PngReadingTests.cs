using System.Text;
using Ita.DocGen.Documents;
using Ita.DocGen.Pictures;

namespace Ita.DocGen.Tests.Pictures;

public sealed class PngReadingTests
{
    [Fact]
    public void Reads_size_and_type()
    {
        var picture = Read(PngSample.Tiny);
        (picture.Format, picture.PixelWidth, picture.PixelHeight).ShouldBe((PictureFormat.Png, 2, 2));
        picture.Bytes.ToArray().ShouldBe(PngSample.Tiny);
    }

    [Fact]
    public void Takes_out_texts_exif_and_times_and_keeps_the_colours()
    {
        var exif = JpegSample.Exif(6)[10..];
        var file = PngSample.With(
            ("sRGB", [0]),
            ("gAMA", [0, 0, 0xB1, 0x8F]),
            ("tEXt", "Comment\0Secret"u8.ToArray()),
            ("iTXt", "XML:com.adobe.xmp\0\0\0\0\0Secret"u8.ToArray()),
            ("eXIf", exif),
            ("tIME", [0x07, 0xE9, 1, 1, 0, 0, 0]),
            ("pHYs", [0, 0, 0, 1, 0, 0, 0, 1, 0]));
        var picture = Read([.. file, .. "SecretTail"u8]);
        picture.Bytes.ToArray().ShouldBe(PngSample.With(("sRGB", [0]), ("gAMA", [0, 0, 0xB1, 0x8F])));
        Encoding.Latin1.GetString(picture.Bytes.Span).ShouldNotContain("Secret");
        picture.Turn.ShouldBe(new PictureTurn(1));
    }

    [Fact]
    public void Shows_the_first_frame_of_a_moving_picture_and_says_so()
    {
        var file = PngSample.With(("acTL", new byte[8]), ("fcTL", new byte[26]), ("fdAT", new byte[20]));
        var usable = PictureReader.Read("a.png", file).ShouldBeOfType<UsablePicture>();
        usable.Findings.ShouldHaveSingleItem().Code.ShouldBe("picture-moves");
        usable.Picture.Bytes.ToArray().ShouldBe(PngSample.Tiny);
    }

    [Fact]
    public void Refuses_a_file_cut_anywhere()
    {
        for (var length = 8; length < PngSample.Tiny.Length; length++)
        {
            PictureReadingTests.CodeOf(PngSample.Tiny[..length]).ShouldBe("picture-is-cut-off", $"cut at {length}");
        }
    }

    [Fact]
    public void Refuses_any_changed_byte_of_the_image()
    {
        for (var place = 8; place < PngSample.Tiny.Length; place++)
        {
            var file = PngSample.Tiny;
            file[place] ^= 0x20;
            PictureReadingTests.CodeOf(file).ShouldBeOneOf("picture-is-damaged", "picture-is-cut-off");
        }
    }

    [Theory]
    [InlineData(0, 5, 8, PngColour.Rgb, "picture-is-damaged")]
    [InlineData(5, 5, 4, PngColour.Rgb, "picture-is-damaged")]
    [InlineData(5, 5, 16, PngColour.Palette, "picture-is-damaged")]
    [InlineData(5, 5, 8, (PngColour)5, "picture-is-damaged")]
    [InlineData(70_000, 10, 8, PngColour.Rgb, "picture-has-too-many-pixels")]
    [InlineData(10_000, 10_000, 8, PngColour.Rgb, "picture-has-too-many-pixels")]
    [InlineData(3, 3, 8, PngColour.Rgb, "picture-is-damaged")]
    [InlineData(2, 2, 8, PngColour.Palette, "picture-is-damaged")]
    public void Refuses_a_header_that_does_not_fit(int width, int height, int depth, PngColour colour, string code) =>
        PictureReadingTests.CodeOf(PngSample.File(
            ("IHDR", PngSample.Header(width, height, depth, colour, false)),
            ("IDAT", PngSample.Deflate(new byte[14])),
            ("IEND", []))).ShouldBe(code);

    [Fact]
    public void Refuses_pixels_that_want_a_dictionary() =>
        PictureReadingTests.CodeOf(PngSample.File(
            ("IHDR", PngSample.Header(2, 2, 8, PngColour.Rgb, false)),
            ("IDAT", [0x78, 0xBB, 1, 2, 3, 4, 5, 6, 7]),
            ("IEND", []))).ShouldBe("picture-is-damaged");

    public static TheoryData<PngColour, int, bool> Kinds
    {
        get
        {
            var kinds = new TheoryData<PngColour, int, bool>();
            foreach (var isInterlaced in new[] { false, true })
            {
                foreach (var (colour, depths) in new (PngColour, int[])[]
                {
                    (PngColour.Grey, [1, 2, 4, 8, 16]), (PngColour.Palette, [1, 2, 4, 8]), (PngColour.Rgb, [8, 16]),
                    (PngColour.GreyAlpha, [8, 16]), (PngColour.Rgba, [8, 16]),
                })
                {
                    Array.ForEach(depths, depth => kinds.Add(colour, depth, isInterlaced));
                }
            }

            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Gives_the_samples_of_every_colour_type(PngColour colour, int depth, bool isInterlaced)
    {
        foreach (var (width, height) in new[] { (1, 1), (3, 2), (9, 13), (17, 8) })
        {
            var header = new PngHeader(width, height, depth, colour, isInterlaced);
            var random = new Random(width);
            var samples = new int[width, height, 4];
            for (var i = 0; i < samples.Length; i++)
            {
                samples[i / 4 % width, i / 4 / width, i % 4] = random.Next(1 << depth);
            }

            var palette = Enumerable.Range(0, 3 << Math.Min(depth, 8)).Select(i => (byte)(i * 7)).ToArray();
            (string, byte[])[] paletteChunk = colour == PngColour.Palette ? [("PLTE", palette), ("tRNS", [10])] : [];
            var pixels = PngSample.Pixels(width, height, depth, header.Channels, isInterlaced, (x, y, channel) => samples[x, y, channel]);
            var half = pixels.Length / 2;
            var file = PngSample.File([
                ("IHDR", PngSample.Header(width, height, depth, colour, isInterlaced)), .. paletteChunk,
                ("IDAT", pixels[..half]), ("IDAT", pixels[half..]), ("IEND", [])]);
            var read = PngPixels.Find(Read(file).Bytes).ShouldNotBeNull();

            for (var y = 0; y < height; y++)
            {
                for (var x = 0; x < width; x++)
                {
                    var (rgb, alpha) = Expected(x, y);
                    read.Rgb.Slice(((y * width) + x) * 3, 3).ToArray().ShouldBe(rgb);
                    (read.Alpha?.Span[(y * width) + x] ?? 255).ShouldBe(alpha);
                }
            }

            (byte[] Rgb, byte Alpha) Expected(int x, int y)
            {
                byte At(int channel) => (byte)Math.Round(samples[x, y, channel] * 255.0 / ((1 << depth) - 1));
                return colour switch
                {
                    PngColour.Grey => ([At(0), At(0), At(0)], 255),
                    PngColour.GreyAlpha => ([At(0), At(0), At(0)], At(1)),
                    PngColour.Palette => (palette.AsSpan(samples[x, y, 0] * 3, 3).ToArray(), samples[x, y, 0] == 0 ? (byte)10 : (byte)255),
                    PngColour.Rgb => ([At(0), At(1), At(2)], 255),
                    _ => ([At(0), At(1), At(2)], At(3)),
                };
            }
        }
    }

    [Fact]
    public void One_colour_can_be_the_see_through_one()
    {
        var file = PngSample.File(
            ("IHDR", PngSample.Header(2, 1, 8, PngColour.Rgb, false)),
            ("tRNS", [0, 1, 0, 2, 0, 3]),
            ("IDAT", PngSample.Deflate([0, 1, 2, 3, 1, 2, 4])),
            ("IEND", []));
        PngPixels.Find(file)!.Alpha!.Value.ToArray().ShouldBe((byte[])[0, 255]);
    }

    [Fact]
    public void Has_no_opacity_when_nothing_shines_through() =>
        PngPixels.Find(PngWriter.Write(2, 1, PngColour.Rgba, [1, 2, 3, 255, 4, 5, 6, 255]))!.Alpha.ShouldBeNull();

    private static Picture Read(byte[] file)
    {
        var reading = PictureReader.Read("a.png", file);
        return reading is UsablePicture usable ? usable.Picture : throw new ShouldAssertException(((RefusedPicture)reading).Finding.Code);
    }
}
