using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Tests.Typesetting.Fonts;

public class FontFaceTests
{
    private static readonly FontFace Regular = FontLibrary.Sarabun.Face(bold: false, italic: false);

    [Fact]
    public void Reads_the_measures_of_a_face()
    {
        Regular.FamilyName.ShouldBe("Sarabun");
        Regular.PostScriptName.ShouldBe("Sarabun-Regular");
        (Regular.UnitsPerEm, Regular.Ascender, Regular.Descender, Regular.LineGap).ShouldBe((1000, 1068, -232, 0));
        (Regular.CapHeight, Regular.XHeight, Regular.WeightClass, Regular.ItalicAngle).ShouldBe((700, 500, 400, 0));
        (Regular.IsBold, Regular.IsItalic, Regular.AllowsEmbedding, Regular.AllowsSubsetting).ShouldBe((false, false, true, true));
        Regular.GlyphCount.ShouldBe(777);
        Regular.AdvanceOf(Regular.GlyphOf('ก')).ShouldBe(576);
        Regular.BoxOf(Regular.GlyphOf('ก'))!.Value.Top.ShouldBe(586);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Brings_each_cut_of_Sarabun(bool bold, bool italic)
    {
        var face = FontLibrary.Sarabun.Face(bold, italic);

        (face.IsBold, face.IsItalic).ShouldBe((bold, italic));
        (face.ItalicAngle < 0).ShouldBe(italic);
        face.WeightClass.ShouldBe(bold ? 700 : 400);
        (FontLibrary.ScaleOf(face) * 16).ShouldBe(11.5, 0.01);
    }

    [Theory]
    [InlineData("", FontRefusal.NotAFont)]
    [InlineData("%PDF-1.7 and much more", FontRefusal.NotAFont)]
    [InlineData("OTTO----------------", FontRefusal.NotTrueType)]
    [InlineData("ttcf----------------", FontRefusal.NotTrueType)]
    [InlineData("wOF2----------------", FontRefusal.NotTrueType)]
    public void Tells_what_kind_of_file_it_refuses(string content, FontRefusal refusal) =>
        FontFace.TryRead(System.Text.Encoding.ASCII.GetBytes(content)).ShouldBe(new FontReadResult(null, refusal));

    [Fact]
    public void Is_asked_for_characters_beyond_Unicode_without_harm()
    {
        Regular.GlyphOf(-1).ShouldBe((ushort)0);
        Regular.GlyphOf(int.MaxValue).ShouldBe((ushort)0);
        Regular.GlyphOf(0x1F600).ShouldBe((ushort)0);
    }
}
