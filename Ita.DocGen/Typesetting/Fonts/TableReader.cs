using System.Buffers.Binary;

namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>Big-endian numbers of one table. A place outside the table is a damaged font, told as such.</summary>
internal readonly ref struct TableReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    public int Length => bytes.Length;

    public bool IsEmpty => bytes.IsEmpty;

    public byte U8(int at) => Part(at, 1)[0];

    public ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Part(at, 2));

    public short I16(int at) => BinaryPrimitives.ReadInt16BigEndian(Part(at, 2));

    public uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(Part(at, 4));

    public int I32(int at) => BinaryPrimitives.ReadInt32BigEndian(Part(at, 4));

    /// <summary>An offset or a length of four bytes, refused when no file could be so long.</summary>
    public int Offset32(int at)
    {
        var value = U32(at);
        return value <= int.MaxValue ? (int)value : throw new DamagedFontException("offset beyond any file");
    }

    public ReadOnlySpan<byte> Part(int at, int length) =>
        (uint)at <= (uint)bytes.Length && (uint)length <= (uint)(bytes.Length - at)
            ? bytes.Slice(at, length)
            : throw new DamagedFontException("a table ends too early");

    /// <summary>The same table seen from one of its inner offsets.</summary>
    public TableReader From(int at) => new(Part(at, Math.Max(0, bytes.Length - at)));

    public ushort[] U16Array(int at, int count)
    {
        var source = Part(at, count * 2);
        var values = new ushort[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = BinaryPrimitives.ReadUInt16BigEndian(source[(i * 2)..]);
        }

        return values;
    }
}
