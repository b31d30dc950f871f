using Ita.DocGen.Typesetting.Breaking;

namespace Ita.DocGen.Tests.Typesetting.Breaking;

public sealed class NamesTests
{
    private static readonly LineBreaker Breaker = LineBreaker.Default.WithNames(
        ["สมหมาย งามดี", "องค์การบริหารส่วนตำบลหนองไผ่งาม", "หนองไผ่งาม", "โรงเรียนบ้านโคกสูง", "TOT"]);

    [Theory]
    [InlineData("โดย~นาย~สมหมาย ~งามดี|ปลัด")]
    [InlineData("ตำบล|หนองไผ่งาม |อำเภอ")]
    [InlineData("นายก|องค์การ~บริหาร~ส่วนตำบลหนองไผ่งาม |ให้~ความ≈เห็นชอบ")]
    [InlineData("ที่~โรงเรียนบ้านโคกสูง|และ~วัด")]
    public void Names_are_left_only_at_their_spaces_and_between_the_words_of_the_agency_kind(string expected) =>
        BreakText.Show(Breaker, WordListEntry.Bare(expected)).ShouldBe(expected);

    [Fact]
    public void A_name_inside_another_word_is_no_name() =>
        BreakText.Show(Breaker, "BUTTOTAL").ShouldBe("BUTTOTAL");

    [Fact]
    public void Without_names_the_same_text_breaks_between_its_words() =>
        BreakText.Show(LineBreaker.Default, "โรงเรียนบ้านโคกสูง").ShouldContain("|บ้าน");

    [Fact]
    public void Empty_names_and_repeated_ones_are_ignored() =>
        BreakText.Show(LineBreaker.Default.WithNames(["", " ", "ก", "บ้านเรา", "บ้านเรา"]), "ที่บ้านเรา").ShouldBe("ที่~บ้านเรา");
}
