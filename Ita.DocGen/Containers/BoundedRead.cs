namespace Ita.DocGen.Containers;

/// <summary>Reads a stream to its end unless it is longer than a bound.</summary>
internal static class BoundedRead
{
    private const int PieceLength = 1 << 16;

    /// <summary>Null when the stream holds more than <paramref name="bound"/> bytes; then hardly more than that was read.</summary>
    public static byte[]? TryRead(Stream stream, int bound)
    {
        if (stream.CanSeek)
        {
            var rest = stream.Length - stream.Position;
            if (rest > bound)
            {
                return null;
            }

            var exact = new byte[rest];
            var length = stream.ReadAtLeast(exact, exact.Length, throwOnEndOfStream: false);
            return length == exact.Length ? exact : exact[..length];
        }

        using var gathered = new MemoryStream();
        var piece = new byte[PieceLength];
        for (int got; (got = stream.Read(piece, 0, piece.Length)) > 0;)
        {
            if (gathered.Length + got > bound)
            {
                return null;
            }

            gathered.Write(piece, 0, got);
        }

        return gathered.ToArray();
    }
}
