using Ita.DocGen.Thai;

namespace Ita.DocGen.Tests.Thai;

public sealed class ThaiDateTests
{
    private static readonly DateOnly Day = new(2023, 9, 28);
    private static readonly FiscalYear Year = new(2569);

    [Fact]
    public void Writes_every_form_of_a_day()
    {
        ThaiDate.Full(Day).ShouldBe("๒๘ กันยายน ๒๕๖๖");
        ThaiDate.Full(Day, Numerals.Arabic).ShouldBe("28 กันยายน 2566");
        ThaiDate.FullWithEra(new DateOnly(2026, 1, 15)).ShouldBe("๑๕ มกราคม พ.ศ. ๒๕๖๙");
        ThaiDate.Labelled(new DateOnly(2023, 3, 31)).ShouldBe("วันที่ ๓๑ เดือน มีนาคม พ.ศ. ๒๕๖๖");
        ThaiDate.WithWeekday(Day).ShouldBe("วันพฤหัสบดีที่ ๒๘ กันยายน ๒๕๖๖");
        ThaiDate.Short(new DateOnly(2025, 10, 1)).ShouldBe("๑ ต.ค. ๖๘");
    }

    [Fact]
    public void Writes_every_form_of_a_period()
    {
        ThaiDate.ShortRange(Year.Period).ShouldBe("๑ ต.ค. ๖๘ ถึง ๓๐ ก.ย. ๖๙");
        ThaiDate.FullRange(Year.Period).ShouldBe("๑ ตุลาคม ๒๕๖๘ ถึง ๓๐ กันยายน ๒๕๖๙");
        ThaiDate.FullRange(new DatePeriod(new(2023, 3, 1), new(2023, 3, 5))).ShouldBe("๑ – ๕ มีนาคม ๒๕๖๖");
        ThaiDate.ShortMonthRange(new FiscalYear(2566).Period).ShouldBe("ต.ค. ๖๕ ถึง ก.ย. ๖๖");
        ThaiDate.MonthRange(new FiscalYear(2566).FirstHalf).ShouldBe("ตุลาคม ๒๕๖๕ – มีนาคม ๒๕๖๖");
        ThaiDate.ThroughoutFiscalYear(new FiscalYear(2568)).ShouldBe("ตลอดปีงบประมาณ พ.ศ. ๒๕๖๘");
        ThaiDate.OfFiscalYear(Year).ShouldBe("ประจำปีงบประมาณ พ.ศ. ๒๕๖๙");
        ThaiDate.Month(new CalendarMonth(2565, 10)).ShouldBe("ตุลาคม ๒๕๖๕");
        ThaiDate.ShortMonth(new CalendarMonth(2601, 1)).ShouldBe("ม.ค. ๐๑");
    }

    [Fact]
    public void Writes_what_was_read()
    {
        var days = (SeveralDates)((Understood<DateMention>)ThaiDateReader.Read("5, 12 และ 19 มี.ค. 66", new FiscalYear(2566))).Value;
        ThaiDate.Of(days).ShouldBe("๕ มีนาคม ๒๕๖๖, ๑๒ มีนาคม ๒๕๖๖ และ ๑๙ มีนาคม ๒๕๖๖");
    }

    public static TheoryData<int> Forms => [.. Enumerable.Range(0, DayForms.Length)];

    private static readonly Func<DateOnly, Numerals, string>[] DayForms =
        [ThaiDate.Full, ThaiDate.FullWithEra, ThaiDate.Labelled, ThaiDate.WithWeekday, ThaiDate.Short];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_day_written_is_read_back(int form) =>
        PropertyCheck.Holds(PropertyCheck.Days(2005, 2037), day => Enum.GetValues<Numerals>().All(numerals =>
            ThaiDateReader.Read(DayForms[form](day, numerals), FiscalYear.Of(day)) is Understood<DateMention>(OneDay one) && one.Day == day));

    [Fact]
    public void Every_month_written_is_read_back() =>
        PropertyCheck.Holds(PropertyCheck.Days(2005, 2037), day =>
        {
            var month = CalendarMonth.Of(day);
            var context = FiscalYear.Of(day);
            return new[] { ThaiDate.Month(month), ThaiDate.ShortMonth(month) }
                .All(text => ThaiDateReader.Read(text, context) is Understood<DateMention>(OneMonth one) && one.Month == month);
        });

    [Fact]
    public void Every_range_written_is_read_back() =>
        PropertyCheck.Holds(PropertyCheck.Days(2005, 2037), day =>
        {
            var context = FiscalYear.Of(day);
            var days = new DatePeriod(day, day.AddDays(day.DayNumber % 300));
            var months = new DatePeriod(CalendarMonth.Of(days.First).First, CalendarMonth.Of(days.Last).Last);
            return IsRead(ThaiDate.ShortRange(days), days, false)
                && IsRead(ThaiDate.FullRange(days), days, false)
                && IsRead(ThaiDate.ShortMonthRange(months), months, true)
                && IsRead(ThaiDate.MonthRange(months), months, true)
                && ThaiDateReader.Read(ThaiDate.ThroughoutFiscalYear(context), new FiscalYear(2560)) is Understood<DateMention>(WholeFiscalYear whole)
                && whole.Year == context;

            bool IsRead(string text, DatePeriod period, bool inMonths) =>
                ThaiDateReader.Read(text, context) is Understood<DateMention>(DateRange range) && range.Span == period && range.InWholeMonths == inMonths;
        });
}
