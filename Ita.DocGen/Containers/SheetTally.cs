namespace Ita.DocGen.Containers;

/// <summary>
/// Counts the rows, cells and merged cells of a worksheet from its bytes. EPPlus 4.5.3.3 writes an entry for every cell of a
/// merged range, so that a file of three kilobytes can keep it busy for hours.
/// </summary>
internal sealed class SheetTally
{
    /// <summary><c>&lt;mergeCell ref="A1048576:XFD1048576"</c> with room to spare.</summary>
    public const int LongestMark = 64;

    public int Rows { get; private set; }

    public int Cells { get; private set; }

    public long MergedCells { get; private set; }

    /// <summary>Counts what begins before <paramref name="settled"/>; behind it stand only the ends of those marks.</summary>
    public void Count(ReadOnlySpan<byte> text, int settled)
    {
        var starts = text[..Math.Min(text.Length, settled + 2)];
        Cells += starts.Count("<c "u8) + starts.Count(":c "u8);
        Rows += CountElements(text, settled, "row"u8, null);
        CountElements(text, settled, "mergeCell"u8, this);
    }

    /// <summary>An element begins at its bracket or, written with a prefix, at the colon.</summary>
    private static int CountElements(ReadOnlySpan<byte> text, int settled, ReadOnlySpan<byte> name, SheetTally? merged)
    {
        var count = 0;
        for (var at = 1; at <= settled && at < text.Length;)
        {
            var step = text[at..].IndexOf(name);
            if (step < 0 || at + step > settled)
            {
                break;
            }

            at += step;
            var rest = text[(at + name.Length)..];
            if (text[at - 1] is (byte)'<' or (byte)':' && rest.Length > 0 && rest[0] is (byte)' ' or (byte)'>' or (byte)'/')
            {
                count++;
                merged?.AddMerged(rest[..Math.Min(rest.Length, LongestMark - name.Length - 1)]);
            }

            at += name.Length;
        }

        return count;
    }

    private void AddMerged(ReadOnlySpan<byte> rest)
    {
        var quote = rest.IndexOfAny((byte)'"', (byte)'\'');
        var range = quote < 0 ? rest : rest[(quote + 1)..];
        var end = range.IndexOfAny((byte)'"', (byte)'\'');
        var corners = end < 0 ? range : range[..end];
        var colon = corners.IndexOf((byte)':');
        if (colon >= 0)
        {
            var (row, column) = Parse(corners[..colon]);
            var (lastRow, lastColumn) = Parse(corners[(colon + 1)..]);
            MergedCells += (Math.Abs(lastRow - row) + 1) * (Math.Abs(lastColumn - column) + 1);
        }
    }

    private static (long Row, long Column) Parse(ReadOnlySpan<byte> corner)
    {
        var (row, column) = (0L, 0L);
        foreach (var letter in corner[..Math.Min(corner.Length, 12)])
        {
            if (letter is >= (byte)'0' and <= (byte)'9')
            {
                row = (row * 10) + letter - '0';
            }
            else if (letter is >= (byte)'A' and <= (byte)'Z')
            {
                column = (column * 26) + letter - 'A' + 1;
            }
        }

        return (row, column);
    }
}
