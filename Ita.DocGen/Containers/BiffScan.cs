using System.Buffers.Binary;

namespace Ita.DocGen.Containers;

/// <summary>Walks the records of an Excel 97–2003 workbook stream by their headers: version, password, end, number of cells.</summary>
internal sealed class BiffScan
{
    private const int EndOfPart = 0x000A;
    private const int FilePass = 0x002F;
    private const int ManyNumbers = 0x00BD;
    private const int ManyBlanks = 0x00BE;
    private const int Begin = 0x0809;

    private static readonly HashSet<int> OneCell = [0x0006, 0x0201, 0x0203, 0x0204, 0x0205, 0x00D6, 0x00FD, 0x027E];

    public bool IsExcel97 { get; private set; }

    public bool HasPassword { get; private set; }

    public bool IsWhole { get; private set; }

    public long Cells { get; private set; }

    public static BiffScan Of(ReadOnlySpan<byte> stream)
    {
        var scan = new BiffScan();
        if (stream.Length < 8 || BinaryPrimitives.ReadUInt16LittleEndian(stream) != Begin)
        {
            return scan;
        }

        scan.IsExcel97 = BinaryPrimitives.ReadUInt16LittleEndian(stream[4..]) == 0x0600;
        var depth = 0;
        for (var at = 0; at + 4 <= stream.Length;)
        {
            var record = BinaryPrimitives.ReadUInt16LittleEndian(stream[at..]);
            int length = BinaryPrimitives.ReadUInt16LittleEndian(stream[(at + 2)..]);
            if (record == 0 && length == 0 && depth == 0)
            {
                break;
            }

            at += 4 + length;
            depth += record == Begin ? 1 : record == EndOfPart ? -1 : 0;
            scan.HasPassword |= record == FilePass;
            scan.Cells += record is ManyBlanks ? (length - 6) / 2 : record is ManyNumbers ? (length - 6) / 6 : OneCell.Contains(record) ? 1 : 0;
            scan.IsWhole = depth == 0 && at <= stream.Length;
            if (depth < 0)
            {
                break;
            }
        }

        return scan;
    }
}
