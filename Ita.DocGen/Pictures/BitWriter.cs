namespace Ita.DocGen.Pictures;

/// <summary>Bits into bytes, lowest first, as deflate wants them; its Huffman codes go in highest first.</summary>
internal sealed class BitWriter(int capacity)
{
    private readonly MemoryStream bytes = new(capacity);
    private ulong pending;
    private int count;

    public void Write(uint value, int bits)
    {
        pending |= (ulong)value << count;
        count += bits;
        for (; count >= 8; count -= 8, pending >>= 8)
        {
            bytes.WriteByte((byte)pending);
        }
    }

    public void WriteReversed(uint code, int bits)
    {
        var reversed = 0u;
        for (var i = 0; i < bits; i++)
        {
            reversed = (reversed << 1) | ((code >> i) & 1);
        }

        Write(reversed, bits);
    }

    public void Align()
    {
        if (count > 0)
        {
            Write(0, 8 - count);
        }
    }

    public byte[] ToArray() => bytes.ToArray();
}
