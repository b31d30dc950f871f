namespace Ita.DocGen.Runs;

public enum RemainingTaskKind
{
    Measure,
    Monitoring,
    DataOfItem,
    PublicationOfItem,
}
