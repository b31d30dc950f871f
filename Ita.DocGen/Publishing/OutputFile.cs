using System.Text;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Publishing;

/// <summary>A file to publish: its path below the year's output folder, with forward slashes.</summary>
public sealed record OutputFile(string RelativePath, ReadOnlyMemory<byte> Bytes)
{
    public static OutputFile Of(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    public static OutputFile Of(string path, Action<Stream> write)
    {
        using var bytes = new PooledStream();
        write(bytes);
        return new OutputFile(path, bytes.ToArray());
    }
}
