namespace Ita.DocGen.Rulebooks;

/// <summary>Something an o item must show, in our own short wording; numbered from 1 inside its item.</summary>
public sealed record RequiredElement(int Number, string Text, ElementPeriod Period, bool IsOptional, Grounds Grounds)
{
    /// <summary>The days the content has to lie in, for a rulebook of <paramref name="year"/>; null when the element is timeless.</summary>
    public PeriodWindow? WindowIn(int year) => PeriodWindow.Of(Period, year);
}
