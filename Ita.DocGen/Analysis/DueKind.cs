namespace Ita.DocGen.Analysis;

public enum DueKind
{
    Measure,
    Monitoring,
    DisclosureData,
    DisclosurePublication,
}
