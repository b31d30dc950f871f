using System.Text;
using Ita.DocGen.Documents;
using Ita.DocGen.Pictures;

namespace Ita.DocGen.Tests.Pictures;

public sealed class JpegReadingTests
{
    [Fact]
    public void Reads_size_and_type()
    {
        var picture = Read(JpegSample.File());
        (picture.Format, picture.PixelWidth, picture.PixelHeight, picture.Turn).ShouldBe((PictureFormat.Jpeg, 16, 8, PictureTurn.None));
    }

    [Theory]
    [InlineData(1, 0, false)]
    [InlineData(2, 0, true)]
    [InlineData(3, 2, false)]
    [InlineData(4, 2, true)]
    [InlineData(5, 3, true)]
    [InlineData(6, 1, false)]
    [InlineData(7, 1, true)]
    [InlineData(8, 3, false)]
    [InlineData(0, 0, false)]
    [InlineData(9, 0, false)]
    public void Tells_how_to_turn_a_photo_upright(int orientation, int quarterTurns, bool mirrored)
    {
        foreach (var isLittle in new[] { true, false })
        {
            var picture = Read(JpegSample.File(JpegSample.Exif(orientation, isLittle)));
            picture.Turn.ShouldBe(new PictureTurn(quarterTurns, mirrored));
            picture.UprightWidth.ShouldBe(orientation is >= 5 and <= 8 ? 8 : 16);
        }
    }

    // A stored picture of six different pixels, turned as told, must be what the orientation means.
    [Theory]
    [InlineData(1, "AB CD EF", "AB CD EF")]
    [InlineData(2, "BA DC FE", "AB CD EF")]
    [InlineData(3, "FE DC BA", "AB CD EF")]
    [InlineData(4, "EF CD AB", "AB CD EF")]
    [InlineData(5, "ACE BDF", "AB CD EF")]
    [InlineData(6, "BDF ACE", "AB CD EF")]
    [InlineData(7, "FDB ECA", "AB CD EF")]
    [InlineData(8, "ECA FDB", "AB CD EF")]
    public void A_picture_turned_as_told_stands_upright(int orientation, string stored, string upright)
    {
        var turn = Read(JpegSample.File(JpegSample.Exif(orientation))).Turn;
        var rows = stored.Split(' ');
        if (turn.Mirrored)
        {
            rows = [.. rows.Select(row => new string([.. row.Reverse()]))];
        }

        for (var i = 0; i < turn.QuarterTurns; i++)
        {
            var before = rows;
            rows = [.. Enumerable.Range(0, before[0].Length).Select(x => new string([.. before.Reverse().Select(row => row[x])]))];
        }

        string.Join(' ', rows).ShouldBe(upright);
    }

    [Fact]
    public void Takes_out_position_camera_comments_thumbnails_and_what_follows_the_end()
    {
        var noisy = JpegSample.Join(
            JpegSample.File(
                JpegSample.Exif(6),
                JpegSample.Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>SecretXmp"u8]),
                JpegSample.Segment(0xED, [.. "Photoshop 3.0\0SecretIptc"u8]),
                JpegSample.Segment(0xE0, [.. "JFXX\0SecretThumb"u8]),
                JpegSample.Segment(0xE2, [.. "MPF\0SecretSecond"u8]),
                JpegSample.Segment(0xFE, [.. "SecretComment"u8])),
            [.. "SecretFilm 13.7563"u8]);
        var stripped = Encoding.Latin1.GetString(Read(noisy).Bytes.Span);
        foreach (var word in new[] { "Secret", "GPS", "13.7563", "Exif", "xmp", "Photoshop", "JFXX", "MPF" })
        {
            Encoding.Latin1.GetString(noisy).ShouldContain(word);
            stripped.ShouldNotContain(word);
        }

        stripped.ShouldBe(Encoding.Latin1.GetString(JpegSample.File()));
    }

    [Fact]
    public void Empties_a_thumbnail_inside_the_jfif_head()
    {
        var jfif = JpegSample.Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 1, 0, 72, 0, 72, 1, 1, 9, 9, 9]);
        var file = JpegSample.Join([JpegSample.StartOfImage, jfif, .. JpegSample.Image(16, 8, 3)]);
        Read(file).Bytes.ToArray().ShouldBe(JpegSample.File());
    }

    [Fact]
    public void Keeps_the_colour_flag_of_adobe_and_the_restart_interval()
    {
        var adobe = JpegSample.Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]);
        var restart = JpegSample.Segment(0xDD, [0, 4]);
        var file = JpegSample.File(adobe, restart);
        Read(file).Bytes.ToArray().ShouldBe(file);
    }

    [Theory]
    [InlineData("RGB ", 3, 1, true)]
    [InlineData("RGB ", 3, 3, true)]
    [InlineData("CMYK", 3, 1, false)]
    [InlineData("GRAY", 1, 1, false)]
    [InlineData("RGB ", 1, 1, false)]
    public void Keeps_a_colour_profile_only_if_it_is_rgb(string space, int components, int pieces, bool isKept)
    {
        var bytes = Read(JpegSample.File(16, 8, components, JpegSample.Profile(space, pieces))).Bytes;
        Encoding.Latin1.GetString(bytes.Span).Contains("ICC_PROFILE").ShouldBe(isKept);
    }

    [Fact]
    public void Drops_a_colour_profile_that_lacks_a_piece() =>
        Encoding.Latin1.GetString(Read(JpegSample.File(JpegSample.Profile("RGB ", 3)[..2])).Bytes.Span).ShouldNotContain("ICC_PROFILE");

    [Theory]
    [InlineData(0xC0, 8, 4, "picture-has-print-colours")]
    [InlineData(0xC2, 8, 4, "picture-has-print-colours")]
    [InlineData(0xC1, 12, 3, "picture-coding-is-rare")]
    [InlineData(0xC3, 8, 3, "picture-coding-is-rare")]
    [InlineData(0xC9, 8, 3, "picture-coding-is-rare")]
    [InlineData(0xCA, 8, 3, "picture-coding-is-rare")]
    [InlineData(0xC0, 8, 2, "picture-coding-is-rare")]
    public void Refuses_a_frame_that_word_or_pdf_cannot_hold(byte marker, byte precision, int components, string code) =>
        PictureReadingTests.CodeOf(JpegSample.FileOfFrame(marker, precision, components)).ShouldBe(code);

    [Theory]
    [InlineData(0xC0)]
    [InlineData(0xC1)]
    [InlineData(0xC2)]
    public void Accepts_the_usual_frames(byte marker) =>
        PictureReader.Read("a.jpg", JpegSample.FileOfFrame(marker, 8, 3)).ShouldBeOfType<UsablePicture>();

    [Fact]
    public void Refuses_tables_of_arithmetic_coding() =>
        PictureReadingTests.CodeOf(JpegSample.File(JpegSample.Segment(0xCC, [0, 1]))).ShouldBe("picture-coding-is-rare");

    [Fact]
    public void Refuses_a_file_cut_anywhere()
    {
        var whole = JpegSample.File(JpegSample.Exif(6));
        for (var length = 3; length < whole.Length; length++)
        {
            PictureReadingTests.CodeOf(whole[..length]).ShouldBe("picture-is-cut-off", $"cut at {length}");
        }
    }

    [Fact]
    public void Refuses_a_file_without_an_image_in_it() =>
        PictureReadingTests.CodeOf(JpegSample.Join(JpegSample.StartOfImage, JpegSample.Jfif, JpegSample.EndOfImage)).ShouldBe("picture-is-damaged");

    [Fact]
    public void Refuses_more_pixels_than_a_page_can_use()
    {
        var file = JpegSample.File(16, 8, 3);
        var frame = file.AsSpan().IndexOf((byte[])[0xFF, 0xC0]);
        (file[frame + 5], file[frame + 7]) = (0x4E, 0x4E);
        PictureReadingTests.CodeOf(file).ShouldBe("picture-has-too-many-pixels");
    }

    [Fact]
    public void Skips_stray_bytes_between_segments_as_browsers_do() =>
        Read(JpegSample.File([0x4F, 0x4F, 0x4F], JpegSample.Segment(0xDD, [0, 4]), [0x00])).Bytes.ToArray()
            .ShouldBe(JpegSample.File(JpegSample.Segment(0xDD, [0, 4])));

    [Fact]
    public void Reads_a_photo_of_a_real_encoder()
    {
        var photo = Read(TestEngine.SamplePictures.Photo.Bytes.ToArray());
        (photo.PixelWidth, photo.PixelHeight).ShouldBe((72, 48));
    }

    [Fact]
    public void Reads_a_stripped_picture_as_the_same_picture()
    {
        var once = Read(JpegSample.File(JpegSample.Exif(1), JpegSample.Profile("RGB ")[0]));
        Read(once.Bytes.ToArray()).Bytes.ToArray().ShouldBe(once.Bytes.ToArray());
    }

    private static Picture Read(byte[] file) => PictureReader.Read("a.jpg", file).ShouldBeOfType<UsablePicture>().Picture;
}
