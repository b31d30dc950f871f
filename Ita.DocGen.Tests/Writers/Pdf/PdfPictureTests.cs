using Ita.DocGen.Documents;
using Ita.DocGen.Pictures;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Typesetting.Pages;
using Ita.DocGen.Writers.Pdf;

namespace Ita.DocGen.Tests.Writers.Pdf;

public class PdfPictureTests
{
    private static readonly PageArea Area = new(100, 200, 30, 20);

    [Fact]
    public void Passes_a_photo_through_byte_by_byte_and_holds_it_once()
    {
        var evidence = Set(SamplePictures.Photo, SamplePictures.Photo, SamplePictures.TurnedPhoto);
        evidence.Images.ShouldHaveSingleItem().Raw.ShouldBe(SamplePictures.Photo.Bytes.ToArray());
    }

    [Fact]
    public void Takes_over_the_packed_rows_of_a_plain_drawing()
    {
        var image = Set(SamplePictures.Emblem).Images.ShouldHaveSingleItem();
        image.Entries["ColorSpace"].ShouldBe(new PdfName("DeviceGray"));
        image.Raw.ShouldBe(PngParts.Find(SamplePictures.Emblem.Bytes)!.Pixels.ToArray());
    }

    [Fact]
    public void Puts_what_is_transparent_into_a_soft_mask()
    {
        var png = PngWriter.Write(2, 1, PngColour.Rgba, [255, 0, 0, 255, 0, 0, 255, 64]);
        var images = Set(new Picture("a.png", PictureFormat.Png, png, 2, 1)).Images.ToList();
        images.Count.ShouldBe(2);
        var shown = images.Single(image => image.Entries.ContainsKey("SMask"));
        var mask = images.Single(image => !image.Entries.ContainsKey("SMask"));
        shown.Content.ShouldBe([255, 0, 0, 0, 0, 255]);
        mask.Content.ShouldBe([255, 64]);
    }

    [Theory]
    [InlineData(0, false, "left top")]
    [InlineData(1, false, "right top")]
    [InlineData(2, false, "right bottom")]
    [InlineData(3, false, "left bottom")]
    [InlineData(0, true, "right top")]
    [InlineData(1, true, "right bottom")]
    [InlineData(2, true, "left bottom")]
    [InlineData(3, true, "left top")]
    public void Turns_the_upper_left_corner_of_a_photo_where_it_belongs(int quarters, bool mirrored, string corner)
    {
        var matrix = PictureMatrix.Of(new PictureTurn(quarters, mirrored), Area, 842);
        var x = matrix[2] + matrix[4];
        var y = matrix[3] + matrix[5];
        x.ShouldBe(corner.StartsWith("left", StringComparison.Ordinal) ? Area.X : Area.Right, 0.001);
        y.ShouldBe(842 - (corner.EndsWith("top", StringComparison.Ordinal) ? Area.Y : Area.Bottom), 0.001);
    }

    private static PdfEvidence Set(params Picture[] pictures) =>
        new(SetPdf.Bytes(SampleDocument.Of([.. pictures.Select(picture => new PictureBlock(picture, Length.Centimetres(8), Length.Centimetres(8), "ภาพ"))])));
}
