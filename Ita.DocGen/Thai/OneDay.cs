namespace Ita.DocGen.Thai;

public sealed record OneDay(DateOnly Day) : DateMention
{
    public override DatePeriod Period => DatePeriod.OfDay(Day);
}
