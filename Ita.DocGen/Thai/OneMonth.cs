namespace Ita.DocGen.Thai;

public sealed record OneMonth(CalendarMonth Month) : DateMention
{
    public override DatePeriod Period => Month.Period;
}
