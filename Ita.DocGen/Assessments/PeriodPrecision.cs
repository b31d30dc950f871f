namespace Ita.DocGen.Assessments;

public enum PeriodPrecision
{
    Day,
    Month,
    Range,
    MonthRange,
    FiscalYear,
}
