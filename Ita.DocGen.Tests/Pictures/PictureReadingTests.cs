using Ita.DocGen.Diagnostics;
using Ita.DocGen.Pictures;

namespace Ita.DocGen.Tests.Pictures;

public sealed class PictureReadingTests
{
    [Theory]
    [InlineData("", "picture-is-empty")]
    [InlineData("hello, this is no picture", "picture-is-no-image")]
    [InlineData("PK\u0003\u0004 a renamed workbook", "picture-is-no-image")]
    [InlineData("GIF89a......", "picture-format-is-unknown")]
    [InlineData("RIFF....WEBPVP8 ", "picture-format-is-unknown")]
    [InlineData("BM......", "picture-format-is-unknown")]
    [InlineData("II*\0....", "picture-format-is-unknown")]
    [InlineData("%PDF-1.7", "picture-format-is-unknown")]
    [InlineData("....ftypheic....", "picture-is-heic")]
    [InlineData("....ftypmif1....", "picture-is-heic")]
    [InlineData("....ftypavif....", "picture-format-is-unknown")]
    public void Tells_a_file_by_its_first_bytes(string content, string code) =>
        CodeOf(System.Text.Encoding.Latin1.GetBytes(content)).ShouldBe(code);

    [Theory]
    [InlineData("a.png", true)]
    [InlineData("a.PNG", true)]
    [InlineData("a.jpg", false)]
    [InlineData("a.JPEG", false)]
    [InlineData("a", false)]
    public void Uses_a_picture_that_lies_about_its_type_and_says_so(string name, bool isTold) =>
        PictureReader.Read(name, JpegSample.File()).ShouldBeOfType<UsablePicture>().Findings.Select(finding => finding.Code)
            .ShouldBe(isTold ? ["picture-type-differs-from-name"] : []);

    [Fact]
    public void Warns_of_a_heavy_picture_and_refuses_one_beyond_bounds()
    {
        var heavy = new byte[4 * 1024 * 1024];
        JpegSample.File().CopyTo(heavy, 0);
        var usable = PictureReader.Read("a.jpg", heavy).ShouldBeOfType<UsablePicture>();
        usable.Findings.ShouldHaveSingleItem().Code.ShouldBe("picture-is-heavy");
        CodeOf(new byte[(25 * 1024 * 1024) + 1]).ShouldBe("picture-is-too-heavy");
    }

    [Fact]
    public void Names_the_cell_that_names_the_file()
    {
        var cell = new CellAddress("measures.xlsx", "กิจกรรมและหลักฐาน", 5, 9);
        PictureReader.Read("photos/1/a.jpg", new byte[5], cell).ShouldBeOfType<RefusedPicture>().Finding.Cell.ShouldBe(cell);
    }

    [Fact]
    public void Never_throws_and_never_keeps_a_position_whatever_is_done_to_the_bytes()
    {
        var random = new Random(2569);
        byte[][] seeds =
        [
            JpegSample.File(JpegSample.Exif(6), JpegSample.Profile("RGB ", 2)[0], JpegSample.Profile("RGB ", 2)[1]),
            JpegSample.FileOfFrame(0xC2, 8, 3),
            PngSample.Tiny,
            PngSample.With(("eXIf", JpegSample.Exif(6)[10..]), ("tEXt", "Comment\0Secret"u8.ToArray())),
            PngSample.File(
                ("IHDR", PngSample.Header(9, 9, 4, PngColour.Palette, true)),
                ("PLTE", new byte[48]),
                ("tRNS", new byte[16]),
                ("IDAT", PngSample.Pixels(9, 9, 4, 1, true, (x, y, _) => (x + y) % 16)),
                ("IEND", [])),
        ];
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = (byte[])seeds[round % seeds.Length].Clone();
            for (var i = random.Next(1, 6); i > 0; i--)
            {
                bytes[random.Next(3, bytes.Length)] = (byte)random.Next(256);
            }

            var file = random.Next(3) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
            if (PictureReader.Read("a", file) is UsablePicture { Picture: var picture })
            {
                picture.PixelWidth.ShouldBePositive();
                picture.PixelHeight.ShouldBePositive();
                picture.Bytes.Length.ShouldBeLessThanOrEqualTo(file.Length);
            }

            _ = PngPixels.Find(file);
        }
    }

    [Fact]
    public void Walks_a_file_full_of_marks_in_one_go()
    {
        var marks = new byte[4 * 1024 * 1024];
        Array.Fill(marks, (byte)0xFF);
        (marks[1], marks[2]) = (0xD8, 0xFF);
        CodeOf(marks).ShouldBe("picture-is-cut-off");
        for (var i = 2; i + 1 < marks.Length; i += 2)
        {
            marks[i + 1] = 0x01;
        }

        CodeOf(marks).ShouldBe("picture-is-cut-off");
    }

    internal static string CodeOf(byte[] file) => PictureReader.Read("a.jpg", file).ShouldBeOfType<RefusedPicture>().Finding.Code;
}
