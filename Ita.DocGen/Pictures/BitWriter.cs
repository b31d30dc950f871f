namespace Ita.DocGen.Pictures;

/// <summary>Bits into bytes, lowest first, as deflate wants them.</summary>
internal sealed class BitWriter(int capacity)
{
    private byte[] bytes = new byte[Math.Max(16, capacity)];
    private int length;
    private ulong pending;
    private int count;

    public void Write(uint value, int bits)
    {
        pending |= (ulong)value << count;
        count += bits;
        if (length + 8 > bytes.Length)
        {
            Array.Resize(ref bytes, bytes.Length * 2);
        }

        for (; count >= 8; count -= 8, pending >>= 8)
        {
            bytes[length++] = (byte)pending;
        }
    }

    public void Align()
    {
        if (count > 0)
        {
            Write(0, 8 - count);
        }
    }

    public byte[] ToArray() => bytes[..length];
}
