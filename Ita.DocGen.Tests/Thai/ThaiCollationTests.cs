using FsCheck.Fluent;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Tests.Thai;

public sealed class ThaiCollationTests
{
    private const string Letters = "กขคเแโา่้็์ิํำ ๑1aA.ฤ";

    [Theory]
    [InlineData("กา แก ไก ขา เขา เขียน")]
    [InlineData("เก็ง เก่ง เก้ง เก๋ง")]
    [InlineData("กก กง กฎ กรรม กล้า กะ กัน กา กำ กิน กี่ กึก กุ้ง กู เกม แกง โกง ใกล้ ไกล ขวด")]
    [InlineData("รถ รัก ราก ฤกษ์ ฤทธิ์ ลม ฦๅ วัน")]
    [InlineData("1 10 ๒ 3 A b ก")]
    [InlineData("ปลัด ปลา ปล่า ปล้า")]
    public void Sorts_as_the_dictionary_does(string words)
    {
        var sorted = words.Split(' ');
        sorted.Reverse().Order(ThaiCollation.Instance).ShouldBe(sorted);
    }

    [Fact]
    public void A_name_with_a_space_stands_before_the_longer_word() =>
        new[] { "สมชาย", "สม ชาย" }.Order(ThaiCollation.Instance).ShouldBe(["สม ชาย", "สมชาย"]);

    [Fact]
    public void The_provinces_stand_in_the_order_of_the_dictionary()
    {
        ThaiProvinces.All.Length.ShouldBe(77);
        ThaiProvinces.All.Distinct().Count().ShouldBe(77);
        ThaiProvinces.All.Order(ThaiCollation.Instance).ShouldBe(ThaiProvinces.All);
    }

    [Theory]
    [InlineData("สระบุรี", "สระบุรี")]
    [InlineData("จ.สระบุรี", "สระบุรี")]
    [InlineData("จังหวัด ลำปาง", "ลำปาง")]
    [InlineData("ล\u0E4Dาปาง", "ลำปาง")]
    [InlineData("กรุงเทพฯ", "กรุงเทพมหานคร")]
    [InlineData("สระบุรีรัมย์", null)]
    [InlineData("", null)]
    public void Finds_a_province_as_it_is_typed(string text, string? name) => ThaiProvinces.Find(text).ShouldBe(name);

    [Fact]
    public void Is_a_total_order()
    {
        var three = PropertyCheck.Texts(Letters).Three();
        PropertyCheck.Holds(three, texts =>
        {
            var (a, b, c) = texts;
            var order = ThaiCollation.Instance;
            var isAntisymmetric = Math.Sign(order.Compare(a, b)) == -Math.Sign(order.Compare(b, a));
            var isTransitive = !(order.Compare(a, b) <= 0 && order.Compare(b, c) <= 0) || order.Compare(a, c) <= 0;
            var isStrict = order.Compare(a, b) != 0 || a == b;
            return isAntisymmetric && isTransitive && isStrict;
        }, times: 5000);
    }
}
