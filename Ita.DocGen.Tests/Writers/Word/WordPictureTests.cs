using System.Globalization;
using System.Xml.Linq;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Word;

public sealed class WordPictureTests
{
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    [Theory]
    [InlineData(0, false, null, null)]
    [InlineData(1, false, "5400000", null)]
    [InlineData(2, false, "10800000", null)]
    [InlineData(3, true, "16200000", "1")]
    [InlineData(0, true, null, "1")]
    public void A_photo_is_turned_upright_without_touching_its_bytes(int quarters, bool isMirrored, string? rotation, string? flip)
    {
        var file = FileOf(SamplePictures.Photo with { Turn = new PictureTurn(quarters, isMirrored) });
        var frame = file.Body.Descendants(A + "xfrm").Single();
        ((string?)frame.Attribute("rot")).ShouldBe(rotation);
        ((string?)frame.Attribute("flipH")).ShouldBe(flip);
        file.Part("word/media/image1.jpeg").ToArray().ShouldBe(SamplePictures.Photo.Bytes.ToArray());
    }

    [Fact]
    public void A_picture_on_its_side_keeps_the_shape_of_its_bytes_and_gets_room_for_its_height()
    {
        var body = FileOf(SamplePictures.TurnedPhoto).Body;
        var extent = body.Descendants(Wp + "extent").Single();
        Number(extent, "cx").ShouldBe(Length.Points(54).InEmus);
        Number(extent, "cy").ShouldBe(Length.Points(36).InEmus);
        var overhang = body.Descendants(Wp + "effectExtent").Single();
        Number(overhang, "t").ShouldBe(Length.Points(9).InEmus);
        Number(overhang, "l").ShouldBe(0);
    }

    [Fact]
    public void A_picture_shown_twice_is_stored_once()
    {
        var block = Block(SamplePictures.Photo);
        WordFile.Of(SampleDocument.Of(block, block)).Names.Count(name => name.StartsWith("word/media/", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void A_picture_is_never_wider_than_its_column()
    {
        var wide = SamplePictures.Photo with { PixelWidth = 4000, PixelHeight = 1000 };
        var block = new PictureBlock(wide, Length.Centimetres(50), Length.Centimetres(50), "ภาพ");
        Number(WordFile.Of(SampleDocument.Of(block)).Body.Descendants(Wp + "extent").Single(), "cx").ShouldBeInRange(1, PageSetup.Portrait.TextWidth.InEmus + Length.Points(0.05).InEmus);
    }

    [Fact]
    public void A_picture_that_lies_about_its_type_is_told_in_words_instead()
    {
        var file = FileOf(SamplePictures.Photo with { Format = PictureFormat.Png });
        file.Names.ShouldNotContain(name => name.StartsWith("word/media/", StringComparison.Ordinal));
        file.Body.Root!.Value.ShouldContain("ภาพประกอบ");
    }

    private static long Number(XElement element, string attribute) => long.Parse((string)element.Attribute(attribute)!, CultureInfo.InvariantCulture);

    private static PictureBlock Block(Picture picture) => new(picture, Length.Centimetres(8), Length.Centimetres(8), "ภาพประกอบ");

    private static WordFile FileOf(Picture picture) => WordFile.Of(SampleDocument.Of(Block(picture)));
}
