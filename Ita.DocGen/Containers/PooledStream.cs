using System.Buffers;

namespace Ita.DocGen.Containers;

/// <summary>
/// Bytes in the making, in memory that is used again by the next one: a run makes hundreds of parts and files, and memory
/// that is new each time costs more than what is written into it.
/// </summary>
internal sealed class PooledStream : Stream, IBufferWriter<byte>
{
    private const int FirstCapacity = 1 << 14;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(FirstCapacity);
    private int length;

    /// <summary>Holds good until more is written.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => length;

    public override long Position { get => length; set => throw new NotSupportedException(); }

    public byte[] ToArray() => Written.ToArray();

    public void Clear() => length = 0;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        buffer.CopyTo(GetSpan(buffer.Length));
        length += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void WriteByte(byte value)
    {
        GetSpan(1)[0] = value;
        length++;
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return bytes.AsSpan(length);
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return bytes.AsMemory(length);
    }

    public void Advance(int count) => length = length + count <= bytes.Length ? length + count : throw new ArgumentOutOfRangeException(nameof(count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        // Given back once only: two owners of one array would write over each other.
        var own = bytes;
        (bytes, length) = ([], 0);
        if (own.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(own);
        }

        base.Dispose(disposing);
    }

    private void MakeRoom(int wanted)
    {
        if (bytes.Length - length >= Math.Max(wanted, 1))
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(bytes.Length * 2), checked(length + Math.Max(wanted, 1))));
        Written.Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
