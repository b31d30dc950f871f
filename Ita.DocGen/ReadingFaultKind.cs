namespace Ita.DocGen;

public enum ReadingFaultKind
{
    NoYear,
    NoRules,
}
