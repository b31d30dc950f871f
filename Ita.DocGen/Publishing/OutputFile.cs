using System.Text;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Publishing;

/// <summary>A file to publish: its path below the year's output folder, with forward slashes.</summary>
public sealed record OutputFile(string RelativePath, ReadOnlyMemory<byte> Bytes)
{
    // Copies share it: a file that stands in two places, or is kept from run to run, is hashed once.
    private readonly Lazy<string> hash = new(() => FileRecord.HashOf(Bytes.Span));

    public ReadOnlyMemory<byte> Bytes { get; } = Bytes;

    /// <summary>As the record of the folder and the manifest tell it.</summary>
    public string Hash => hash.Value;

    public static OutputFile Of(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    public static OutputFile Of(string path, Action<Stream> write)
    {
        using var bytes = new PooledStream();
        write(bytes);
        return new OutputFile(path, bytes.ToArray());
    }
}
