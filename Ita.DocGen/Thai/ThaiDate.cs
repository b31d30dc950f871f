namespace Ita.DocGen.Thai;

/// <summary>Dates as official papers write them, each form under its own name.</summary>
public static class ThaiDate
{
    /// <summary>๒๘ กันยายน ๒๕๖๖ (memos).</summary>
    public static string Full(DateOnly day, Numerals numerals = Numerals.Thai) =>
        ThaiDigits.As($"{day.Day} {ThaiMonths.Full(day.Month)} {BuddhistYear.Of(day)}", numerals);

    /// <summary>๑๕ มกราคม พ.ศ. ๒๕๖๙ (orders and announcements).</summary>
    public static string FullWithEra(DateOnly day, Numerals numerals = Numerals.Thai) =>
        ThaiDigits.As($"{day.Day} {ThaiMonths.Full(day.Month)} พ.ศ. {BuddhistYear.Of(day)}", numerals);

    /// <summary>วันที่ ๓๑ เดือน มีนาคม พ.ศ. ๒๕๖๖ (progress tables).</summary>
    public static string Labelled(DateOnly day, Numerals numerals = Numerals.Thai) =>
        ThaiDigits.As($"วันที่ {day.Day} เดือน {ThaiMonths.Full(day.Month)} พ.ศ. {BuddhistYear.Of(day)}", numerals);

    /// <summary>วันศุกร์ที่ ๓๑ มีนาคม ๒๕๖๖ (events).</summary>
    public static string WithWeekday(DateOnly day, Numerals numerals = Numerals.Thai) =>
        $"วัน{ThaiMonths.WeekdayNames[(int)day.DayOfWeek]}ที่ {Full(day, numerals)}";

    /// <summary>๑ ต.ค. ๖๘ (tables).</summary>
    public static string Short(DateOnly day, Numerals numerals = Numerals.Thai) =>
        ThaiDigits.As($"{day.Day} {ThaiMonths.Short(day.Month)} {TwoDigits(BuddhistYear.Of(day))}", numerals);

    /// <summary>ตุลาคม ๒๕๖๕.</summary>
    public static string Month(CalendarMonth month, Numerals numerals = Numerals.Thai) =>
        ThaiDigits.As($"{ThaiMonths.Full(month.Month)} {month.BuddhistYear}", numerals);

    /// <summary>ต.ค. ๖๕.</summary>
    public static string ShortMonth(CalendarMonth month, Numerals numerals = Numerals.Thai) =>
        ThaiDigits.As($"{ThaiMonths.Short(month.Month)} {TwoDigits(month.BuddhistYear)}", numerals);

    /// <summary>ประจำปีงบประมาณ พ.ศ. ๒๕๖๙.</summary>
    public static string OfFiscalYear(FiscalYear year, Numerals numerals = Numerals.Thai) =>
        ThaiDigits.As($"ประจำปีงบประมาณ พ.ศ. {year}", numerals);

    /// <summary>ตลอดปีงบประมาณ พ.ศ. ๒๕๖๘.</summary>
    public static string ThroughoutFiscalYear(FiscalYear year, Numerals numerals = Numerals.Thai) =>
        ThaiDigits.As($"ตลอดปีงบประมาณ พ.ศ. {year}", numerals);

    /// <summary>๑ ต.ค. ๖๘ ถึง ๓๐ ก.ย. ๖๙.</summary>
    public static string ShortRange(DatePeriod period, Numerals numerals = Numerals.Thai) =>
        $"{Short(period.First, numerals)} ถึง {Short(period.Last, numerals)}";

    /// <summary>๑ ตุลาคม ๒๕๖๘ ถึง ๓๐ กันยายน ๒๕๖๙; one month is not said twice: ๑ – ๕ มีนาคม ๒๕๖๖.</summary>
    public static string FullRange(DatePeriod period, Numerals numerals = Numerals.Thai) =>
        CalendarMonth.Of(period.First) == CalendarMonth.Of(period.Last)
            ? $"{ThaiDigits.Write(period.First.Day, numerals)} – {Full(period.Last, numerals)}"
            : $"{Full(period.First, numerals)} ถึง {Full(period.Last, numerals)}";

    /// <summary>ต.ค. ๖๕ ถึง ก.ย. ๖๖.</summary>
    public static string ShortMonthRange(DatePeriod period, Numerals numerals = Numerals.Thai) =>
        $"{ShortMonth(CalendarMonth.Of(period.First), numerals)} ถึง {ShortMonth(CalendarMonth.Of(period.Last), numerals)}";

    /// <summary>ตุลาคม ๒๕๖๕ – มีนาคม ๒๕๖๖ (titles of a round).</summary>
    public static string MonthRange(DatePeriod period, Numerals numerals = Numerals.Thai) =>
        $"{Month(CalendarMonth.Of(period.First), numerals)} – {Month(CalendarMonth.Of(period.Last), numerals)}";

    /// <summary>The shortest usual form of whatever was read: what a table prints and a finding proposes.</summary>
    public static string Of(DateMention mention, Numerals numerals = Numerals.Thai) => mention switch
    {
        OneDay one => Full(one.Day, numerals),
        OneMonth one => Month(one.Month, numerals),
        DateRange { InWholeMonths: true } range => ShortMonthRange(range.Period, numerals),
        DateRange range => ShortRange(range.Period, numerals),
        WholeFiscalYear whole => ThroughoutFiscalYear(whole.Year, numerals),
        SeveralDates several => ThaiList.Join(several.Parts.Select(part => Of(part, numerals)), separator: ", "),
        _ => throw new InvalidOperationException($"Unknown mention {mention.GetType().Name}"),
    };

    private static string TwoDigits(int year) => (year % 100).ToString("00", System.Globalization.CultureInfo.InvariantCulture);
}
