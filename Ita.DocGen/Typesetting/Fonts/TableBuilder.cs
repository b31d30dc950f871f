namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>Big-endian numbers written one after the other.</summary>
internal sealed class TableBuilder
{
    private readonly List<byte> bytes = [];

    public TableBuilder U8(int value)
    {
        bytes.Add((byte)value);
        return this;
    }

    public TableBuilder U16(int value) => U8(value >> 8).U8(value);

    public TableBuilder I16(int value) => U16(value & 0xFFFF);

    public TableBuilder U32(uint value) => U16((int)(value >> 16)).U16((int)(value & 0xFFFF));

    public TableBuilder Zeros(int count)
    {
        bytes.AddRange(new byte[count]);
        return this;
    }

    public TableBuilder Bytes(ReadOnlySpan<byte> many)
    {
        bytes.AddRange(many);
        return this;
    }

    public TableBuilder Even() => bytes.Count % 2 == 0 ? this : U8(0);

    public byte[] ToArray() => [.. bytes];
}
