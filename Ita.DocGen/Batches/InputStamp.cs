using System.Security.Cryptography;
using System.Text;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Batches;

/// <summary>
/// A hash over everything a year is made from: names and bytes of its files, the program itself, the date if one was given.
/// The day on which one happens to run is left out, or nothing could be resumed tomorrow.
/// </summary>
internal static class InputStamp
{
    public static string Of(string yearFolder, DateOnly? runDate)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, typeof(InputStamp).Assembly.ManifestModule.ModuleVersionId.ToString());
        Add(hash, runDate is { } date ? $"{date.Year}-{date.Month}-{date.Day}" : "");
        foreach (var file in FilesBelow(yearFolder))
        {
            Add(hash, Path.GetRelativePath(yearFolder, file).Replace('\\', '/'));
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> FilesBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => !OfficeLock.IsOne(Path.GetFileName(file)))
            .Order(StringComparer.Ordinal);

    private static void Add(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
}
