namespace Ita.DocGen.Runs;

public enum ReadingFaultKind
{
    NoYear,
    NoRules,
}
