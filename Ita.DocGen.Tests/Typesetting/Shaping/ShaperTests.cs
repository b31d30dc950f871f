using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Shaping;

namespace Ita.DocGen.Tests.Typesetting.Shaping;

public class ShaperTests
{
    private readonly Shaper shaper = new(FontLibrary.Sarabun.Face(bold: false, italic: false));

    [Fact]
    public void Puts_the_ring_of_sara_am_under_the_tone_mark()
    {
        var glyphs = shaper.Shape("น้ำ");

        glyphs.Length.ShouldBe(3);
        glyphs.ShouldAllBe(glyph => glyph.Cluster == 0);
        glyphs[1].Advance.ShouldBe(0);
        glyphs[2].Glyph.ShouldBe(shaper.Face.GlyphOf('า'));
    }

    [Fact]
    public void Names_each_character_the_face_cannot_draw_and_where_it_stands()
    {
        var missing = shaper.MissingIn("ตอบ ☑ และ 漢 จบ");

        missing.Select(glyph => (glyph.Character, glyph.Index)).ShouldBe([("☑", 4), ("漢", 10)]);
    }
}
