using System.Globalization;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Tests.Thai;

public sealed class FiscalYearTests
{
    private static readonly FiscalYear Year = new(2566);

    [Fact]
    public void Runs_from_october_to_september()
    {
        Year.First.ShouldBe(new DateOnly(2022, 10, 1));
        Year.Last.ShouldBe(new DateOnly(2023, 9, 30));
        Year.FirstHalf.Last.ShouldBe(new DateOnly(2023, 3, 31));
        Year.SecondHalf.First.ShouldBe(new DateOnly(2023, 4, 1));
    }

    [Fact]
    public void Half_of_a_leap_year_still_ends_with_march() =>
        new FiscalYear(2567).FirstHalf.ShouldBe(new DatePeriod(new DateOnly(2023, 10, 1), new DateOnly(2024, 3, 31)));

    [Theory]
    [InlineData(1, "2022-10-01", "2022-12-31")]
    [InlineData(2, "2023-01-01", "2023-03-31")]
    [InlineData(3, "2023-04-01", "2023-06-30")]
    [InlineData(4, "2023-07-01", "2023-09-30")]
    public void Has_four_quarters(int quarter, string first, string last) =>
        Year.Quarter(quarter).ShouldBe(new DatePeriod(DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture)));

    [Fact]
    public void Every_day_lies_in_its_fiscal_year_and_in_one_quarter() =>
        PropertyCheck.Holds(PropertyCheck.Days(), day =>
        {
            var year = FiscalYear.Of(day);
            return year.Contains(day)
                && !year.Previous.Contains(day)
                && !year.Next.Contains(day)
                && Enumerable.Range(1, 4).Count(quarter => year.Quarter(quarter).Contains(day)) == 1
                && year.MonthNamed(day.Month) == CalendarMonth.Of(day);
        });

    [Theory]
    [InlineData(2566, 2, 29)]
    [InlineData(2566, 4, 31)]
    [InlineData(2566, 13, 1)]
    [InlineData(2566, 1, 0)]
    public void Finds_no_day_that_the_calendar_lacks(int year, int month, int day) =>
        BuddhistYear.FindDay(year, month, day).ShouldBeNull();

    [Fact]
    public void Finds_the_leap_day_of_2567() =>
        BuddhistYear.FindDay(2567, 2, 29).ShouldBe(new DateOnly(2024, 2, 29));

    [Fact]
    public void Refuses_a_year_the_calendar_lacks() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new FiscalYear(0));
}
