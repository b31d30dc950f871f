namespace Ita.DocGen.Assessments;

public enum MemoChart
{
    Overall,
    OverallHistory,
    Instruments,
    InstrumentHistory,
    Indicators,
}
