using System.Text;

namespace Ita.DocGen.Pictures;

/// <summary>One chunk of a PNG: its name, where it begins, and where its data lie.</summary>
internal readonly record struct PngChunk(string Name, int Start, int DataLength)
{
    public int DataStart => Start + 8;

    public int End => DataStart + DataLength + 4;

    public bool IsCritical => Name[0] is >= 'A' and <= 'Z';

    /// <summary>The chunk at a place, or nothing when the file ends before it does.</summary>
    public static PngChunk? Find(ReadOnlySpan<byte> file, int start)
    {
        if (file.Length - start < PngFormat.ChunkOverhead)
        {
            return null;
        }

        var length = BigEndian.Word(file[start..]);
        return length <= file.Length - start - PngFormat.ChunkOverhead
            ? new PngChunk(Encoding.Latin1.GetString(file.Slice(start + 4, 4)), start, (int)length)
            : null;
    }

    public ReadOnlySpan<byte> Data(ReadOnlySpan<byte> file) => file.Slice(DataStart, DataLength);

    public bool HasGoodCrc(ReadOnlySpan<byte> file) =>
        PngCrc.Of(file.Slice(Start + 4, DataLength + 4)) == BigEndian.Word(file[(DataStart + DataLength)..]);
}
