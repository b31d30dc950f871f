using FsCheck.Fluent;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Tests.Thai;

public sealed class ThaiWordsTests
{
    private static readonly string[] Digits = ["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];

    [Theory]
    [InlineData(0, "ศูนย์")]
    [InlineData(1, "หนึ่ง")]
    [InlineData(10, "สิบ")]
    [InlineData(11, "สิบเอ็ด")]
    [InlineData(21, "ยี่สิบเอ็ด")]
    [InlineData(43, "สี่สิบสาม")]
    [InlineData(101, "หนึ่งร้อยเอ็ด")]
    [InlineData(1_000_000, "หนึ่งล้าน")]
    [InlineData(1_000_001, "หนึ่งล้านเอ็ด")]
    [InlineData(21_000_000, "ยี่สิบเอ็ดล้าน")]
    [InlineData(1_000_000_000_000, "หนึ่งล้านล้าน")]
    [InlineData(-12, "ลบสิบสอง")]
    [InlineData(2569, "สองพันห้าร้อยหกสิบเก้า")]
    public void Counts_in_words(long number, string words) => ThaiCount.Words(number).ShouldBe(words);

    [Fact]
    public void Counts_the_smallest_number_there_is() => ThaiCount.Words(long.MinValue).ShouldStartWith("ลบเก้าล้านสองแสน");

    [Fact]
    public void Every_count_parses_back() =>
        PropertyCheck.Holds(Gen.Choose(0, int.MaxValue), number => Parse(ThaiCount.Words(number)) == number && Parse(ThaiCount.Words(number * 997L)) == number * 997L, times: 2000);

    [Theory]
    [InlineData("0", "ศูนย์บาทถ้วน")]
    [InlineData("1", "หนึ่งบาทถ้วน")]
    [InlineData("10.25", "สิบบาทยี่สิบห้าสตางค์")]
    [InlineData("0.75", "เจ็ดสิบห้าสตางค์")]
    [InlineData("11.01", "สิบเอ็ดบาทหนึ่งสตางค์")]
    [InlineData("50000", "ห้าหมื่นบาทถ้วน")]
    [InlineData("1234567.895", "หนึ่งล้านสองแสนสามหมื่นสี่พันห้าร้อยหกสิบเจ็ดบาทเก้าสิบสตางค์")]
    [InlineData("-1.5", "ลบหนึ่งบาทห้าสิบสตางค์")]
    [InlineData("-0.001", "ศูนย์บาทถ้วน")]
    public void Writes_money_in_words(string baht, string words) =>
        BahtText.Words(decimal.Parse(baht, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(words);

    [Fact]
    public void Digits_turn_thai_and_back() =>
        PropertyCheck.Holds(PropertyCheck.Texts("0123456789กa. "), text =>
            ThaiDigits.ToArabic(ThaiDigits.ToThai(text)) == text && !ThaiDigits.ToThai(text).Any(char.IsAsciiDigit));

    [Theory]
    [InlineData("", "")]
    [InlineData("ก", "ก")]
    [InlineData("ก|ข", "ก และข")]
    [InlineData("ก|ข|ค", "ก ข และค")]
    [InlineData("๒๘ ธันวาคม|๒๗ มีนาคม", "๒๘ ธันวาคม และ ๒๗ มีนาคม")]
    public void Joins_a_list_as_a_sentence_does(string parts, string joined) =>
        ThaiList.Join(parts.Split('|', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(joined);

    [Theory]
    [InlineData("นายสมชาย ใจดี", "นาย", "สมชาย ใจดี")]
    [InlineData("น.ส.มานี ใจดี", "นางสาว", "มานี ใจดี")]
    [InlineData("นาง สาวิตรี ใจดี", "นาง", "สาวิตรี ใจดี")]
    [InlineData("นางสาวิตรี ใจดี", "นาง", "สาวิตรี ใจดี")]
    [InlineData("นายกฤษณ์ ใจดี", "นาย", "กฤษณ์ ใจดี")]
    [InlineData("ว่าที่ร้อยตรีสมชาย ใจดี", "ว่าที่ร้อยตรี", "สมชาย ใจดี")]
    [InlineData("ว่าที่ร.ต.สมชาย ใจดี", "ว่าที่ร้อยตรี", "สมชาย ใจดี")]
    [InlineData("จ.อ.สมชาย ใจดี", "จ่าเอก", "สมชาย ใจดี")]
    [InlineData("นายกองค์การบริหารส่วนตำบล", "", "นายกองค์การบริหารส่วนตำบล")]
    [InlineData("สมชาย ใจดี", "", "สมชาย ใจดี")]
    [InlineData("นาย", "", "นาย")]
    public void Divides_title_from_name(string text, string title, string name) =>
        ThaiTitles.Split(text).ShouldBe((title, name));

    // an independent reading of the words: the largest unit word divides
    private static long Parse(string words)
    {
        var million = words.LastIndexOf("ล้าน", StringComparison.Ordinal);
        if (million >= 0)
        {
            var rest = words[(million + 4)..];
            return (Parse(words[..million]) * 1_000_000) + (rest.Length == 0 ? 0 : Parse(rest));
        }

        long sum = 0, digit = 0;
        for (var rest = words; rest.Length > 0;)
        {
            (string Word, long Unit) place = new[] { ("แสน", 100_000L), ("หมื่น", 10_000L), ("พัน", 1_000L), ("ร้อย", 100L), ("สิบ", 10L) }
                .FirstOrDefault(unit => rest.StartsWith(unit.Item1, StringComparison.Ordinal));
            if (place.Word is not null)
            {
                sum += Math.Max(digit, 1) * place.Unit;
                digit = 0;
                rest = rest[place.Word.Length..];
                continue;
            }

            var word = Digits.Append("เอ็ด").Append("ยี่").First(known => rest.StartsWith(known, StringComparison.Ordinal));
            digit = word switch
            {
                "เอ็ด" => 1,
                "ยี่" => 2,
                _ => Array.IndexOf(Digits, word),
            };
            rest = rest[word.Length..];
        }

        return sum + digit;
    }
}
