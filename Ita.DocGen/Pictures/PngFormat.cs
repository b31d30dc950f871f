namespace Ita.DocGen.Pictures;

/// <summary>The fixed bytes of a PNG.</summary>
internal static class PngFormat
{
    public const int ChunkOverhead = 12;
    public const int HeaderDataLength = 13;

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
}
