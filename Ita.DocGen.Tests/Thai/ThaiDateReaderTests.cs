using System.Globalization;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Tests.Thai;

public sealed class ThaiDateReaderTests
{
    private static readonly FiscalYear Context = new(2566);

    [Theory]
    [InlineData("31 มี.ค. 66", "2023-03-31")]
    [InlineData("31 มีค 66", "2023-03-31")]
    [InlineData("31มี.ค.66", "2023-03-31")]
    [InlineData("31 มี ค 2566", "2023-03-31")]
    [InlineData("๓๑ มีนาคม พ.ศ. ๒๕๖๖", "2023-03-31")]
    [InlineData("๓๑ มีนาคม พ.ศ.๒๕๖๖", "2023-03-31")]
    [InlineData("31 มีนาคม พศ 2566", "2023-03-31")]
    [InlineData("31 มีนาคม ค.ศ. 2023", "2023-03-31")]
    [InlineData("31 มีนาคม 2023", "2023-03-31")]
    [InlineData("วันที่ ๓๑ เดือน มีนาคม พ.ศ.๒๕๖๖", "2023-03-31")]
    [InlineData("วันที่ 31 เดือน 3 พ.ศ. 2566", "2023-03-31")]
    [InlineData("เมื่อวันที่ 31 มีนาคม 2566", "2023-03-31")]
    [InlineData("ภายในวันที่ 31 มีนาคม 2566", "2023-03-31")]
    [InlineData("วันศุกร์ที่ 31 มีนาคม 2566", "2023-03-31")]
    [InlineData("31/3/2566", "2023-03-31")]
    [InlineData("31/03/66", "2023-03-31")]
    [InlineData("31-03-2566", "2023-03-31")]
    [InlineData("31.3.2566", "2023-03-31")]
    [InlineData("31 / 3 / 2566", "2023-03-31")]
    [InlineData("3/4/66", "2023-04-03")]
    [InlineData("2023-03-31", "2023-03-31")]
    [InlineData("2566-03-31", "2023-03-31")]
    [InlineData("2566/3/31", "2023-03-31")]
    [InlineData("31 Mar 2023", "2023-03-31")]
    [InlineData("31 กรกฏาคม 2566", "2023-07-31")]
    [InlineData("29 กุมภาพันธ์ 2567", "2024-02-29")]
    [InlineData("ภายในสิ้นเดือนกันยายน 2566", "2023-09-30")]
    [InlineData("31 มี.ค. 66.", "2023-03-31")]
    public void Reads_a_day(string text, string day)
    {
        var mention = Read(text).ShouldBeOfType<OneDay>();
        mention.Day.ShouldBe(DateOnly.Parse(day, CultureInfo.InvariantCulture));
        mention.YearWasImplied.ShouldBeFalse();
    }

    [Theory]
    [InlineData("ตุลาคม 2565", 2565, 10)]
    [InlineData("ต.ค. 65", 2565, 10)]
    [InlineData("ภายในเดือนตุลาคม ๒๕๖๕", 2565, 10)]
    [InlineData("เดือน ธ.ค.65", 2565, 12)]
    [InlineData("ประจำเดือนเมษายน พ.ศ. 2566", 2566, 4)]
    [InlineData("ตลอดเดือนเมษายน 2566", 2566, 4)]
    [InlineData("10/2565", 2565, 10)]
    [InlineData("10/65", 2565, 10)]
    public void Reads_a_month(string text, int year, int month) =>
        Read(text).ShouldBe(new OneMonth(new CalendarMonth(year, month)));

    [Theory]
    [InlineData("ต.ค. 65 ถึง ก.ย. 66", "2022-10-01", "2023-09-30", true)]
    [InlineData("ตุลาคม 2565 – มีนาคม 2566", "2022-10-01", "2023-03-31", true)]
    [InlineData("ตุลาคม ถึง มีนาคม 2566", "2022-10-01", "2023-03-31", true)]
    [InlineData("ม.ค.-มี.ค. 66", "2023-01-01", "2023-03-31", true)]
    [InlineData("(เดือนตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖)", "2022-10-01", "2023-03-31", true)]
    [InlineData("ระหว่างเดือนตุลาคม 2565 ถึงเดือนมีนาคม 2566", "2022-10-01", "2023-03-31", true)]
    [InlineData("10/65-9/66", "2022-10-01", "2023-09-30", true)]
    [InlineData("ไตรมาส 2", "2023-01-01", "2023-03-31", true)]
    [InlineData("ไตรมาสที่ ๒ ปีงบประมาณ ๒๕๖๗", "2024-01-01", "2024-03-31", true)]
    [InlineData("ไตรมาส 2/2567", "2024-01-01", "2024-03-31", true)]
    [InlineData("ไตรมาส 1-2", "2022-10-01", "2023-03-31", true)]
    [InlineData("รอบ 6 เดือน", "2022-10-01", "2023-03-31", true)]
    [InlineData("ครึ่งปีหลัง", "2023-04-01", "2023-09-30", true)]
    [InlineData("1 ต.ค. 65 - 30 ก.ย. 66", "2022-10-01", "2023-09-30", false)]
    [InlineData("ตั้งแต่วันที่ 1 ต.ค. 65 ถึงวันที่ 30 ก.ย. 66", "2022-10-01", "2023-09-30", false)]
    [InlineData("1 ต.ค. ถึง 30 ก.ย. 66", "2022-10-01", "2023-09-30", false)]
    [InlineData("1-5 มี.ค. 66", "2023-03-01", "2023-03-05", false)]
    [InlineData("วันที่ ๑ – ๕ มีนาคม ๒๕๖๖", "2023-03-01", "2023-03-05", false)]
    [InlineData("1-31/3/66", "2023-03-01", "2023-03-31", false)]
    [InlineData("2023-03-31 - 2023-04-02", "2023-03-31", "2023-04-02", false)]
    [InlineData("31/3/66-2/4/66", "2023-03-31", "2023-04-02", false)]
    [InlineData("29 ก.พ. 67 ถึง มี.ค. 67", "2024-02-29", "2024-03-31", false)]
    public void Reads_a_range(string text, string first, string last, bool inMonths)
    {
        var range = Read(text).ShouldBeOfType<DateRange>();
        range.Span.ShouldBe(new DatePeriod(DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture)));
        range.InWholeMonths.ShouldBe(inMonths);
    }

    [Theory]
    [InlineData("ตลอดปีงบประมาณ", 2566, true)]
    [InlineData("ตลอดปี", 2566, true)]
    [InlineData("ตลอดทั้งปีงบประมาณ", 2566, true)]
    [InlineData("รอบ 12 เดือน", 2566, true)]
    [InlineData("ตลอดปีงบประมาณ (พ.ศ. ๒๕๖๘)", 2568, false)]
    [InlineData("ตลอดปีงบประมาณ พ.ศ.2568", 2568, false)]
    [InlineData("ปีงบประมาณ 2566", 2566, false)]
    [InlineData("ตลอดปีงบ 66", 2566, false)]
    public void Reads_a_whole_fiscal_year(string text, int year, bool implied) =>
        Read(text).ShouldBe(new WholeFiscalYear(new FiscalYear(year)) { YearWasImplied = implied });

    [Theory]
    [InlineData("31 มี.ค. 66, 3 เม.ย. 66", "2023-03-31 2023-04-03")]
    [InlineData("31 มี.ค. 66\n3 เม.ย. 66", "2023-03-31 2023-04-03")]
    [InlineData("31 มี.ค. 66 และ 3 เม.ย. 66", "2023-03-31 2023-04-03")]
    [InlineData("31/3/66; 3/4/66", "2023-03-31 2023-04-03")]
    [InlineData("5, 12 และ 19 มี.ค. 66", "2023-03-05 2023-03-12 2023-03-19")]
    [InlineData("31 มี.ค. และ 3 เม.ย. 66", "2023-03-31 2023-04-03")]
    [InlineData("วันที่ 31 มีนาคม พ.ศ. 2566\nและวันที่ 3 เมษายน พ.ศ. 2566", "2023-03-31 2023-04-03")]
    public void Reads_several_days(string text, string days) =>
        Read(text).Pieces.Select(piece => ((OneDay)piece).Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ShouldBe(days.Split(' '));

    [Fact]
    public void Reads_several_months() =>
        Read("ภายในเดือนเมษายน และเดือน ตุลาคม ๒๕๖๖").Pieces.ShouldBe([new OneMonth(new(2566, 4)), new OneMonth(new(2566, 10))]);

    [Theory]
    [InlineData("31 มี.ค.")]
    [InlineData("ภายในเดือนเมษายน")]
    [InlineData("ต.ค. ถึง ก.ย.")]
    [InlineData("1 ต.ค. - 31 มี.ค.")]
    public void Takes_the_year_left_out_from_the_fiscal_year_and_says_so(string text)
    {
        var mention = Read(text);
        mention.YearWasImplied.ShouldBeTrue();
        Context.Period.Contains(mention.Period).ShouldBeTrue();
    }

    [Theory]
    [InlineData("ภายในเดือนตุลาคม", Doubt.YearMissing, "2022-10 2023-10")]
    [InlineData("ภายในเดือนเมษายน และเดือน ตุลาคม", Doubt.YearMissing, "2022-10 2023-10")]
    [InlineData("3/4", Doubt.YearMissing, "2023-04-03")]
    [InlineData("5 ธ.ค. และ 9 ม.ค. 66", Doubt.YearMissing, "2022-12-05 2023-12-05")]
    [InlineData("5 มี.ค. 65, 12 มี.ค.", Doubt.YearMissing, "2023-03-12")]
    [InlineData("1 ต.ค. 65 - 30 ก.ย.", Doubt.YearMissing, "2022-10-01..2023-09-30")]
    [InlineData("03/31/66", Doubt.MonthBeforeDay, "2023-03-31")]
    [InlineData("31/3/23", Doubt.YearUnclear, "1980-03-31 2023-03-31")]
    [InlineData("มี.ค. 09", Doubt.YearUnclear, "1966-03 2009-03")]
    [InlineData("31 มีนาคม พ.ศ. 2023", Doubt.YearOutOfEra, "2023-03-31")]
    [InlineData("31 มีนาคม ค.ศ. 2566", Doubt.YearOutOfEra, "2023-03-31")]
    [InlineData("วันจันทร์ที่ 31 มีนาคม 2566", Doubt.WeekdayDoesNotFit, "2023-03-31")]
    [InlineData("2566", Doubt.YearAlone, "2022-10..2023-09 2023-01..2023-12")]
    [InlineData("ตลอดปี 2566", Doubt.YearAlone, "2022-10..2023-09 2023-01..2023-12")]
    public void Tells_a_doubt_with_its_candidates(string text, Doubt reason, string candidates)
    {
        var doubtful = ThaiDateReader.Read(text, Context).ShouldBeOfType<Doubtful<DateMention>>();
        doubtful.Reason.ShouldBe(reason);
        doubtful.Candidates.Select(Show).ShouldBe(candidates.Split(' '));
    }

    [Theory]
    [InlineData("", Doubt.Empty)]
    [InlineData(" \n ", Doubt.Empty)]
    [InlineData("30 กุมภาพันธ์ 2566", Doubt.NoSuchDay)]
    [InlineData("29 ก.พ. 66", Doubt.NoSuchDay)]
    [InlineData("31/4/2566", Doubt.NoSuchDay)]
    [InlineData("13/13/2566", Doubt.NoSuchDay)]
    [InlineData("0 มี.ค. 66", Doubt.NoSuchDay)]
    [InlineData("วันที่ มีนาคม ๒๕๖๖", Doubt.DayMissing)]
    [InlineData("09", Doubt.MonthMissing)]
    [InlineData("3, 4", Doubt.MonthMissing)]
    [InlineData("20230331", Doubt.YearOutOfEra)]
    [InlineData("31 มีนาคม 2300", Doubt.YearOutOfEra)]
    [InlineData("31 มีนาคม 256", Doubt.YearOutOfEra)]
    [InlineData("ก.ย. 66 ถึง ต.ค. 65", Doubt.RangeRunsBackwards)]
    [InlineData("5 - 1 มี.ค. 66", Doubt.RangeRunsBackwards)]
    [InlineData("ตั้งแต่ 1 ต.ค. 65 เป็นต้นไป", Doubt.OpenEnded)]
    [InlineData("ตั้งแต่ 1 ต.ค. 65", Doubt.OpenEnded)]
    [InlineData("ทุกเดือน", Doubt.UnknownWord)]
    [InlineData("ปลายปี 2566", Doubt.UnknownWord)]
    [InlineData("31 มีนา 2566 ครับ", Doubt.UnknownWord)]
    [InlineData("ไตรมาส", Doubt.UnknownForm)]
    [InlineData("ไตรมาส 5", Doubt.UnknownForm)]
    [InlineData("- 31 มี.ค. 66", Doubt.UnknownForm)]
    [InlineData("ตลอด", Doubt.UnknownForm)]
    [InlineData("2565 - มี.ค. 66", Doubt.UnknownForm)]
    public void Refuses_what_is_no_date(string text, Doubt reason) =>
        ThaiDateReader.Read(text, Context).ShouldBeOfType<NotUnderstood<DateMention>>().Reason.ShouldBe(reason);

    [Fact]
    public void Names_the_words_that_did_not_fit() =>
        ThaiDateReader.Read("31 มี.ค. 66 หลังเที่ยง", Context).ShouldBe(new NotUnderstood<DateMention>(Doubt.UnknownWord, "หลังเที่ยง"));

    [Fact]
    public void Never_throws_on_any_mixture_of_its_own_words()
    {
        string[] words = ["1", "31", "66", "2566", "2023", "09", "/", "-", ".", ",", "มี.ค.", "ตุลาคม", "วันที่", "เดือน", "ปี", "ปีงบประมาณ", "ตลอด", "ถึง", "และ", "ไตรมาส", "รอบ 6 เดือน", "สิ้นเดือน", "พ.ศ.", "ค.ศ.", "ตั้งแต่", "เป็นต้นไป", "วันจันทร์ที่", "ก", "(", "\n"];
        var texts = FsCheck.Fluent.Gen.ArrayOf(FsCheck.Fluent.Gen.Elements(words));
        PropertyCheck.Holds(FsCheck.Fluent.Gen.Select(texts, drawn => string.Join(drawn.Length % 2 == 0 ? " " : "", drawn)), text =>
        {
            var reading = ThaiDateReader.Read(text, Context);
            return reading is not Understood<DateMention>(var mention) || mention.Period.First <= mention.Period.Last;
        }, times: 5000);
    }

    private static DateMention Read(string text)
    {
        var reading = ThaiDateReader.Read(text, Context);
        return reading is Understood<DateMention>(var mention) ? mention : throw new ShouldAssertException($"{text}: {reading}");
    }

    private static string Show(DateMention mention) => mention switch
    {
        OneDay one => one.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        OneMonth one => one.Period.First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        DateRange { InWholeMonths: false } range => $"{range.Span.First:yyyy-MM-dd}..{range.Span.Last:yyyy-MM-dd}",
        _ => $"{mention.Period.First:yyyy-MM}..{mention.Period.Last:yyyy-MM}",
    };
}
