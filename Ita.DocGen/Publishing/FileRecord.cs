using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Ita.DocGen.Publishing;

/// <summary>Which files of the folder the program wrote, with their hashes; anything else belongs to somebody.</summary>
internal sealed record FileRecord(ImmutableSortedDictionary<string, string> Hashes)
{
    public const string RelativePath = Journal.Folder + "files.txt";

    private const int HashLength = 64;

    public static FileRecord Empty { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static FileRecord Read(IOutputDisk disk) => disk.Exists(RelativePath) ? Parse(Encoding.UTF8.GetString(disk.Read(RelativePath))) : Empty;

    public bool IsOurs(string path, ReadOnlySpan<byte> bytes) => Hashes.TryGetValue(path, out var hash) && hash == HashOf(bytes);

    public OutputFile ToFile() => OutputFile.Of(RelativePath, string.Concat(Hashes.Select(pair => $"{pair.Value}  {pair.Key}\n")));

    private static FileRecord Parse(string text) => new(text.Split('\n')
        .Where(line => line.Length > HashLength + 2)
        .ToImmutableSortedDictionary(line => line[(HashLength + 2)..], line => line[..HashLength], StringComparer.Ordinal));
}
