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
    public void Counts_clusters_in_UTF16_units_over_all_runs()
    {
        shaper.Shape("😀ก AV").Select(glyph => glyph.Cluster).ShouldBe([0, 2, 3, 4, 5]);
        shaper.Shape("").ShouldBeEmpty();
    }

    [Fact]
    public void Names_each_character_the_face_cannot_draw_and_where_it_stands()
    {
        var missing = shaper.MissingIn("ตอบ ☑ และ 漢 จบ");

        missing.Select(glyph => (glyph.Character, glyph.Index)).ShouldBe([("☑", 4), ("漢", 10)]);
    }

    [Theory]
    [InlineData("น้ำใจ ABC 123")]
    [InlineData("เว้น\u00A0วรรค\u200Bแล้ว\u2011ต่อ\u2009ไป")]
    public void Misses_nothing_that_another_sign_of_the_face_stands_in_for(string text) =>
        shaper.MissingIn(text).ShouldBeEmpty();

    [Fact]
    public void Draws_a_zero_width_space_as_a_space_of_no_width()
    {
        var glyphs = shaper.Shape("ก\u200Bข");

        (glyphs[1].Glyph, glyphs[1].Advance).ShouldBe((shaper.Face.GlyphOf(' '), 0));
    }

    [Theory]
    [InlineData("\uD800")]
    [InlineData("ก\uDC00ำ")]
    [InlineData("ำ\u0E48\u0E48\u0E33")]
    [InlineData("\u0301\u0301")]
    public void Takes_broken_text_as_it_is(string text)
    {
        var glyphs = shaper.Shape(text);

        glyphs.ShouldNotBeEmpty();
        glyphs.ShouldAllBe(glyph => glyph.Cluster >= 0 && glyph.Cluster < text.Length);
    }

    [Fact]
    public void Takes_a_cell_full_of_marks_in_its_stride()
    {
        var marks = "ก" + string.Concat(Enumerable.Repeat("\u0E35\u0E48\u0E38\u0301", 8_000));

        shaper.Shape(marks).Length.ShouldBe(marks.Length);
    }

    [Fact]
    public void Is_the_same_for_many_threads_at_once()
    {
        var expected = ShapingAnswers.Write(shaper.Shape("ปี่พาทย์ น้ำใจ AV"));
        var answers = new string[64];

        Parallel.For(0, answers.Length, i => answers[i] = ShapingAnswers.Write(shaper.Shape("ปี่พาทย์ น้ำใจ AV")));

        answers.ShouldAllBe(answer => answer == expected);
    }
}
