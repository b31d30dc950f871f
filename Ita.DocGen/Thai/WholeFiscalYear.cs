namespace Ita.DocGen.Thai;

public sealed record WholeFiscalYear(FiscalYear Year) : DateMention
{
    public override DatePeriod Period => Year.Period;
}
