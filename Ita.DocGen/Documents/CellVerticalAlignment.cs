namespace Ita.DocGen.Documents;

public enum CellVerticalAlignment
{
    Top,
    Middle,
}
