using Ita.DocGen.Charts;

namespace Ita.DocGen.Tests.Charts;

public sealed class LabelWrappingTests
{
    [Theory]
    [InlineData("การใช้ทรัพย์สินของราชการ", "การใช้|ทรัพย์สิน|ของ|ราชการ")]
    [InlineData("ประสิทธิภาพการสื่อสาร", "ประสิทธิภาพ|การ|สื่อสาร")]
    [InlineData("ข้อความของเจ้าหน้าที่", "ข้อความของเจ้าหน้าที่")]
    [InlineData("มาตรการและข้าราชการ", "มาตรการ|และข้าราชการ")]
    [InlineData("EIT ส่วนที่ ๑", "EIT |ส่วนที่ |๑")]
    public void Official_names_break_only_between_their_words(string name, string expected)
    {
        var text = name;
        foreach (var place in OfficialWordBreaks.In(name).Reverse())
        {
            text = text.Insert(place, "|");
        }

        text.ShouldBe(expected);
    }

    [Fact]
    public void Every_line_fits_the_width_and_nothing_is_lost()
    {
        foreach (var name in SampleCharts.Indicators)
        {
            var (lines, fits) = LabelWrapping.Wrap(name, 70, 12, false, EstimatedTextMeasure.Instance);
            fits.ShouldBeTrue(name);
            lines.ShouldAllBe(line => EstimatedTextMeasure.Instance.WidthOf(line, 12, false) <= 70);
            string.Concat(lines).ShouldBe(name);
        }
    }

    [Fact]
    public void A_word_longer_than_the_line_is_told() =>
        LabelWrapping.Wrap("ประสิทธิภาพ", 20, 12, false, EstimatedTextMeasure.Instance).Fits.ShouldBeFalse();

    [Fact]
    public void Marks_above_and_below_take_no_width() =>
        EstimatedTextMeasure.Instance.WidthOf("ที่ปู่", 16, false).ShouldBe(EstimatedTextMeasure.Instance.WidthOf("ทป", 16, false));
}
