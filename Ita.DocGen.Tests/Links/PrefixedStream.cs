namespace Ita.DocGen.Tests.Links;

/// <summary>A stream of which some bytes were read already.</summary>
internal sealed class PrefixedStream(byte[] read, Stream rest) : Stream
{
    private int position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (position == read.Length)
        {
            return rest.Read(buffer, offset, count);
        }

        buffer[offset] = read[position++];
        return 1;
    }

    public override void Write(byte[] buffer, int offset, int count) => rest.Write(buffer, offset, count);

    public override void Flush() => rest.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
