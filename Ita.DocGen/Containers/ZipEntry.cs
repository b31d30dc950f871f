namespace Ita.DocGen.Containers;

/// <summary>One entry as the directory of a zip tells it; <c>Start</c> is where its packed bytes begin.</summary>
internal sealed record ZipEntry(string Name, ushort Method, uint Crc, int Start, int PackedLength, long Length)
{
    public bool IsFolder => Name.EndsWith('/');
}
