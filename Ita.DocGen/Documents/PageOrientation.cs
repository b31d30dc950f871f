namespace Ita.DocGen.Documents;

public enum PageOrientation
{
    Portrait,
    Landscape,
}
