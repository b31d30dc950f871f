using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Shaping;

namespace Ita.DocGen.Tests.Typesetting.Fonts;

public class SymbolFontTests
{
    [Theory]
    [InlineData('☐')]
    [InlineData('☑')]
    [InlineData('☒')]
    [InlineData('✓')]
    [InlineData('✗')]
    [InlineData('●')]
    [InlineData('○')]
    [InlineData('□')]
    public void Draws_what_Sarabun_has_not(char symbol)
    {
        var face = SymbolFont.Face;
        var glyph = face.GlyphOf(symbol);
        var box = face.BoxOf(glyph)!.Value;

        FontLibrary.Sarabun.Face(bold: false, italic: false).GlyphOf(symbol).ShouldBe((ushort)0);
        glyph.ShouldNotBe((ushort)0);
        (box.Left > 0 && box.Right < face.AdvanceOf(glyph)).ShouldBeTrue();
        box.Bottom.ShouldBeInRange(-30, 200);
        box.Top.ShouldBeInRange(500, 720);
    }

    [Fact]
    public void Stands_on_the_same_lines_as_Sarabun()
    {
        var sarabun = FontLibrary.Sarabun.Face(bold: false, italic: false);
        var symbols = SymbolFont.Face;

        (symbols.UnitsPerEm, symbols.Ascender, symbols.Descender).ShouldBe((sarabun.UnitsPerEm, sarabun.Ascender, sarabun.Descender));
        FontLibrary.ScaleOf(symbols).ShouldBe(FontLibrary.ScaleOf(sarabun));
        symbols.AllowsEmbedding.ShouldBeTrue();
    }

    [Fact]
    public void Is_a_font_like_any_other()
    {
        var glyphs = new Shaper(SymbolFont.Face).Shape("☐☑");

        glyphs.Select(glyph => glyph.Cluster).ShouldBe([0, 1]);
        FontSubset.Write(SymbolFont.Face, glyphs.Select(glyph => glyph.Glyph)).Length.ShouldBeLessThan(1_500);
        TrueTypeWriter.ChecksumOf(SymbolFont.Bytes.Span).ShouldBe(0xB1B0AFBA);
    }
}
