using System.Globalization;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>"AB12" as row and column, both from 1. What lies outside of a sheet is a fault of the file.</summary>
internal readonly record struct CellReference(int Row, int Column)
{
    private const int LastRow = 1_048_576;
    private const int LastColumn = 16_384;

    public static CellReference Parse(ReadOnlySpan<char> text)
    {
        var column = 0;
        var at = 0;
        for (; at < text.Length && char.IsAsciiLetter(text[at]) && column <= LastColumn; at++)
        {
            column = (column * 26) + (text[at] & ~0x20) - 'A' + 1;
        }

        return At(int.TryParse(text[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0, column);
    }

    public static CellReference At(int row, int column) => row is >= 1 and <= LastRow && column is >= 1 and <= LastColumn
        ? new CellReference(row, column)
        : throw new InvalidDataException($"A cell stands in row {row} and column {column}.");

    /// <summary>The corners of "A1:B2", or twice the one cell of "A1".</summary>
    public static (CellReference First, CellReference Last) ParseRange(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        return colon < 0 ? (Parse(text), Parse(text)) : (Parse(text[..colon]), Parse(text[(colon + 1)..]));
    }
}
