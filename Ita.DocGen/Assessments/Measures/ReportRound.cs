namespace Ita.DocGen.Assessments;

public enum ReportRound
{
    SixMonths,
    TwelveMonths,
}
