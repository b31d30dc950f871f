using Ita.DocGen.Thai;

namespace Ita.DocGen.Tests.Thai;

public sealed class ThaiTextTests
{
    private const string Mischief = "กขเแำา\u0E4D่้์ิุู็ \u200B\u200D\u00A0\r\nฯ๑1a.😀ๅฤ";

    [Theory]
    [InlineData("ก\u0E4Dาหนด", "กำหนด")]
    [InlineData("น\u0E4D\u0E49าใจ", "น้ำใจ")]
    [InlineData("น\u0E49\u0E4Dาใจ", "น้ำใจ")]
    [InlineData("น\u0E33\u0E49ใจ", "น้ำใจ")]
    [InlineData("เเผน", "แผน")]
    [InlineData("เ\u200Bเผน", "แผน")]
    [InlineData("ท\u0E48\u0E35", "ท\u0E35\u0E48")]
    [InlineData("ผ\u0E49\u0E39", "ผ\u0E39\u0E49")]
    [InlineData("พันธ\u0E4C\u0E38", "พันธ\u0E38\u0E4C")]
    [InlineData("พ.ศ.\u00A02569", "พ.ศ. 2569")]
    [InlineData("งบ\u200Bประมาณ\uFEFF", "งบประมาณ")]
    [InlineData("ก\r\nข\rค\u2028ง", "ก\nข\nค\nง")]
    [InlineData("👩\u200D🔧", "👩\u200D🔧")]
    [InlineData("ก\u200Dข", "กข")]
    [InlineData("เเเ", "แเ")]
    public void Brings_letters_into_storage_order(string typed, string stored) =>
        ThaiText.Normalise(typed).ShouldBe(stored);

    [Fact]
    public void Keeps_a_doubled_mark_for_a_person_to_mend() =>
        ThaiText.Normalise("ที\u0E48\u0E48").ShouldBe("ที\u0E48\u0E48");

    [Fact]
    public void Gives_clean_text_back_without_copying_it()
    {
        var clean = "สำนักปลัด องค์การบริหารส่วนตำบลต้นน้ำ ปี ๒๕๖๙ ซื่อสัตย์";
        ThaiText.Normalise(clean).ShouldBeSameAs(clean);
    }

    [Fact]
    public void Normalising_twice_changes_nothing_more() =>
        PropertyCheck.Holds(PropertyCheck.Texts(Mischief), text =>
        {
            var once = ThaiText.Normalise(text);
            return ThaiText.Normalise(once) == once;
        }, times: 3000);

    [Fact]
    public void What_normalising_mends_is_no_slip_any_more() =>
        PropertyCheck.Holds(PropertyCheck.Texts(Mischief), text => ThaiSpelling.FindSlips(ThaiText.Normalise(text))
            .All(slip => slip.Kind is ThaiSlipKind.DoubledMark or ThaiSlipKind.StrayMark), times: 3000);

    [Fact]
    public void The_key_of_a_normalised_text_is_the_key_of_the_text() =>
        PropertyCheck.Holds(PropertyCheck.Texts(Mischief), text => ThaiText.MatchingKey(ThaiText.Normalise(text)) == ThaiText.MatchingKey(text), times: 2000);

    [Theory]
    [InlineData("สำนักปลัด", "ส\u0E4Dานัก ปลัด")]
    [InlineData("อบต.ต้นน้ำ", "อบต. ต้นน้ำ")]
    [InlineData("กรุงเทพฯ", "กรุงเทพ")]
    [InlineData("หมู่ที่ ๓", "หมู่ที่ 3")]
    [InlineData("E-Service", "e–service")]
    [InlineData("ที่ทำการ", "ที่\u0E48ทำการ")]
    [InlineData("กองคลัง/งานพัสดุ", "กองคลัง / งานพัสดุ")]
    [InlineData("มาตรการ", "มๅตรการ")]
    public void Names_that_look_alike_have_one_key(string one, string other) =>
        ThaiText.MatchingKey(one).ShouldBe(ThaiText.MatchingKey(other));

    [Theory]
    [InlineData("กองช่าง", "กองช้าง")]
    [InlineData("สำนักปลัด", "สำนักงานปลัด")]
    [InlineData("o1", "o10")]
    public void Names_that_differ_have_two_keys(string one, string other) =>
        ThaiText.MatchingKey(one).ShouldNotBe(ThaiText.MatchingKey(other));

    [Theory]
    [InlineData("ก\u0E4Dา", ThaiSlipKind.NikhahitAndAa, 2)]
    [InlineData("น\u0E4D\u0E49า", ThaiSlipKind.NikhahitAndAa, 3)]
    [InlineData("เเผน", ThaiSlipKind.DoubledE, 1)]
    [InlineData("ที\u0E48\u0E48", ThaiSlipKind.DoubledMark, 3)]
    [InlineData("ท\u0E48\u0E35", ThaiSlipKind.MarkOrder, 2)]
    [InlineData("นำ\u0E49", ThaiSlipKind.MarkOrder, 2)]
    [InlineData("มา\u0E48", ThaiSlipKind.StrayMark, 2)]
    [InlineData("งบ\u200Bประมาณ", ThaiSlipKind.InvisibleCharacter, 2)]
    public void Names_a_typing_slip_and_its_place(string text, ThaiSlipKind kind, int index) =>
        ThaiSpelling.FindSlips(text).ShouldBe([new ThaiSlip(kind, index)]);

    [Theory]
    [InlineData("ซื่อสัตย์ สุจริต เกี่ยวเนื่อง พันธุ์ น้ำ ก็ สิทธิ์ ฤๅษี")]
    [InlineData("E-Service 24 ชั่วโมง ☑ ดำเนินการ")]
    public void Finds_no_slip_in_clean_text(string text) => ThaiSpelling.FindSlips(text).ShouldBeEmpty();
}
