namespace Ita.DocGen.Thai;

/// <summary>A range; told in whole months ("ต.ค. ๖๕ ถึง ก.ย. ๖๖") or in days.</summary>
public sealed record DateRange(DatePeriod Span, bool InWholeMonths) : DateMention
{
    public override DatePeriod Period => Span;
}
