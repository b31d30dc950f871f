namespace Ita.DocGen.Workbooks;

public enum WorkbookKind
{
    Agency,
    Scores,
    Disclosure,
    Measures,
}
