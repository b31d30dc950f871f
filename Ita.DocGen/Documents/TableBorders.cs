namespace Ita.DocGen.Documents;

public enum TableBorders
{
    Grid,
    None,
}
