namespace Ita.DocGen.Workbooks;

public enum CellKind
{
    Blank,
    Text,
    Number,
    Date,
    Boolean,

    /// <summary>An Excel error such as #REF!; the text holds its name.</summary>
    Error,

    /// <summary>A formula whose value was never computed (saved by a program that does not calculate).</summary>
    FormulaWithoutValue,
}
