using System.Buffers.Binary;

namespace Ita.DocGen.Pictures;

/// <summary>Numbers as JPEG and PNG store them.</summary>
internal static class BigEndian
{
    public static int Short(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);

    public static uint Word(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
