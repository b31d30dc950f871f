using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Ita.DocGen.Cli;

/// <summary>Length and time of every file of a folder, those left out that only office programs need while they are open.</summary>
internal sealed partial class FolderStamp
{
    private readonly FrozenDictionary<string, (long Length, long Time)> files;

    private FolderStamp(FrozenDictionary<string, (long Length, long Time)> files) => this.files = files;

    public static FolderStamp Of(string folder)
    {
        var found = new Dictionary<string, (long, long)>(StringComparer.Ordinal);
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => !Passing().IsMatch(file.Name)))
            {
                found[Path.GetRelativePath(folder, file.FullName)] = (file.Length, file.LastWriteTimeUtc.Ticks);
            }
        }
        catch (IOException)
        {
            // A file went away while it was looked at: this look differs from the next, which is all that is needed of it.
            found["?"] = (0, found.Count);
        }

        return new FolderStamp(found.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The name of the first file that is new, gone or changed against the other look.</summary>
    public string? FirstDifference(FolderStamp other) =>
        files.Keys.Union(other.files.Keys).Order(StringComparer.Ordinal)
            .FirstOrDefault(name => !files.TryGetValue(name, out var mine) || !other.files.TryGetValue(name, out var theirs) || mine != theirs);

    public bool HasAllOf(FolderStamp other) => other.files.Keys.All(files.ContainsKey);

    /// <summary>Whether every file that differs from the other look is whole, as far as a look can tell.</summary>
    public bool IsWhole(string folder, FolderStamp other) =>
        files.Where(file => !other.files.TryGetValue(file.Key, out var theirs) || theirs != file.Value).All(file => IsWhole(Path.Combine(folder, file.Key)));

    // Excel holds the books it shows, so they are opened as shared as can be. A workbook is a zip, and a zip ends with its directory.
    private static bool IsWhole(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (!path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".xlsm", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            Span<byte> end = stackalloc byte[22];
            file.Seek(-Math.Min(file.Length, end.Length), SeekOrigin.End);
            return file.ReadAtLeast(end, end.Length, throwOnEndOfStream: false) == end.Length && end[..4].SequenceEqual("PK\u0005\u0006"u8);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // ~$scores.xlsx and 8F2A1C00 (Excel), .~lock.scores.xlsx# and lu12ab.tmp (LibreOffice), scores.xlsx~ (others).
    [GeneratedRegex(@"^~|^\.~|^[0-9A-F]{6,8}$|\.tmp$|~$|^\.", RegexOptions.IgnoreCase)]
    private static partial Regex Passing();
}
