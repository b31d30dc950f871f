namespace Ita.DocGen.Diagnostics;

/// <summary>
/// Where a value stands: a cell of a workbook, a line of a text file, or a file as a whole.
/// Rows and columns are 1-based as Excel shows them; 0 means "the whole sheet" or "the whole file".
/// </summary>
public sealed record CellAddress(string File, string? Sheet = null, int Row = 0, int Column = 0) : IComparable<CellAddress>
{
    public static CellAddress OfFile(string file) => new(file);

    public static CellAddress OfLine(string file, int line) => new(file, null, line);

    /// <summary>The cell as Excel names it ("C14"), or nothing when no cell is meant.</summary>
    public string A1 => Sheet is null || Row == 0 ? "" : ColumnLetters(Column) + Row.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string ColumnLetters(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    public int CompareTo(CellAddress? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
        {
            return byFile;
        }

        var bySheet = string.CompareOrdinal(Sheet, other.Sheet);
        return bySheet != 0 ? bySheet : (Row, Column).CompareTo((other.Row, other.Column));
    }

    public override string ToString() => (Sheet, Row) switch
    {
        (null, 0) => File,
        (null, _) => $"{File}({Row})",
        (_, 0) => $"{File}({Sheet})",
        _ => $"{File}({Sheet}!{A1})",
    };
}
