using System.Globalization;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Tests.Thai;

public sealed class ThaiNumberReaderTests
{
    [Theory]
    [InlineData("๙๗.๘๐ คะแนน", "97.80", NumberUnits.Points)]
    [InlineData("97,80", "97.80", NumberUnits.None)]
    [InlineData("97.8", "97.8", NumberUnits.None)]
    [InlineData(" 97.80 ", "97.80", NumberUnits.None)]
    [InlineData("1,234.50", "1234.50", NumberUnits.None)]
    [InlineData("1,234", "1234", NumberUnits.None)]
    [InlineData("๕๐,๐๐๐ บาท", "50000", NumberUnits.Baht)]
    [InlineData("50,000.-", "50000", NumberUnits.Baht)]
    [InlineData("50,000.- บาท", "50000", NumberUnits.Baht)]
    [InlineData("95%", "95", NumberUnits.Percent)]
    [InlineData("95 %", "95", NumberUnits.Percent)]
    [InlineData("ร้อยละ 95", "95", NumberUnits.Percent)]
    [InlineData("ร้อยละ ๙๗.๐๑ คะแนน", "97.01", NumberUnits.Percent | NumberUnits.Points)]
    [InlineData("25 คน", "25", NumberUnits.Count)]
    [InlineData("จำนวน ๒๕ คน", "25", NumberUnits.Count)]
    [InlineData("-3.5", "-3.5", NumberUnits.None)]
    [InlineData("100", "100", NumberUnits.None)]
    [InlineData("0", "0", NumberUnits.None)]
    [InlineData(".5", "0.5", NumberUnits.None)]
    [InlineData("98.456789", "98.456789", NumberUnits.None)]
    public void Reads_a_number_as_people_type_it(string text, string value, NumberUnits units) =>
        ThaiNumberReader.Read(text).ShouldBe(new Understood<Quantity>(new(decimal.Parse(value, CultureInfo.InvariantCulture), units)));

    [Theory]
    [InlineData("97,8", "97.8")]
    [InlineData("97,8050", "97.8050")]
    [InlineData("0,125", "0.125")]
    [InlineData("1.234,50", "1234.50")]
    [InlineData("97.", "97")]
    [InlineData("97. 80", "97.80")]
    [InlineData("9 7.80", "97.80")]
    [InlineData("1 234", "1234")]
    public void Asks_when_the_separator_can_mean_two_things(string text, string candidate)
    {
        var doubtful = ThaiNumberReader.Read(text).ShouldBeOfType<Doubtful<Quantity>>();
        doubtful.Candidates.Select(quantity => quantity.Value).ShouldBe([decimal.Parse(candidate, CultureInfo.InvariantCulture)]);
    }

    [Theory]
    [InlineData("", Doubt.Empty)]
    [InlineData("   ", Doubt.Empty)]
    [InlineData("-", Doubt.NotANumber)]
    [InlineData("เก้าสิบ", Doubt.NotANumber)]
    [InlineData("95/100", Doubt.NotANumber)]
    [InlineData("9O", Doubt.NotANumber)]
    [InlineData("1,23,456", Doubt.NotANumber)]
    [InlineData("97..80", Doubt.NotANumber)]
    [InlineData("1E5", Doubt.NotANumber)]
    [InlineData("คะแนน", Doubt.NotANumber)]
    [InlineData("%", Doubt.NotANumber)]
    [InlineData("95 เต็ม 100", Doubt.NotANumber)]
    [InlineData("99999999999999999999999999999999", Doubt.NotANumber)]
    public void Refuses_what_is_no_number(string text, Doubt reason) =>
        ThaiNumberReader.Read(text).ShouldBeOfType<NotUnderstood<Quantity>>().Reason.ShouldBe(reason);

    [Fact]
    public void Every_score_written_in_thai_is_read_back() =>
        PropertyCheck.Holds(FsCheck.Fluent.Gen.Choose(-10_000, 2_000_000), hundredths =>
        {
            var value = hundredths / 100m;
            return new[] { value.ToString("0.00", CultureInfo.InvariantCulture), value.ToString("#,##0.00", CultureInfo.InvariantCulture) }
                .All(text => ThaiNumberReader.Read(ThaiDigits.ToThai(text) + " คะแนน") is Understood<Quantity>(var read) && read.Value == value);
        });

    [Fact]
    public void Never_throws() =>
        PropertyCheck.Holds(PropertyCheck.Texts("0๑9.,- %คะแนนร้อยละบาท/E\n"), text => ThaiNumberReader.Read(text) is not null, times: 3000);
}
