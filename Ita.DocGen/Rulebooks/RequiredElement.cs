using Ita.DocGen.Thai;

namespace Ita.DocGen.Rulebooks;

/// <summary>Something an o item must show, in our own short wording; numbered from 1 inside its item.</summary>
public sealed record RequiredElement(int Number, string Text, ElementPeriod Period, bool IsOptional, Grounds Grounds)
{
    /// <summary>The days the content has to lie in, for a rulebook of <paramref name="year"/>; null for timeless content, long plans and rules in force.</summary>
    public DatePeriod? WindowIn(int year) => Period switch
    {
        ElementPeriod.WholeYear => new FiscalYear(year).Period,
        ElementPeriod.PreviousYear => new FiscalYear(year).Previous.Period,
        ElementPeriod.FirstHalf => new FiscalYear(year).FirstHalf,
        _ => null,
    };
}
