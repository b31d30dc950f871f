using System.IO.Compression;

namespace Ita.DocGen.Tests.TestEngine;

/// <summary>
/// Compares text with a golden file under Golden/ROOM/. The run never rewrites goldens, unless ITA_ACCEPT=1 says that
/// what it got has been looked at and is right. Large goldens may stand packed.
/// </summary>
internal static class GoldenText
{
    private static bool Accepts => Environment.GetEnvironmentVariable("ITA_ACCEPT") == "1";

    public static void ShouldMatch(string actual, string room, string name) => Compare(actual, $"{room}/{name}.txt");

    public static void ShouldMatchPacked(string actual, string room, string name) => Compare(actual, $"{room}/{name}.txt.gz");

    private static void Compare(string actual, string golden)
    {
        var path = Repository.PathOf("Ita.DocGen.Tests", "Golden", golden);
        var expected = File.Exists(path) ? Read(path) : null;
        actual = actual.ReplaceLineEndings("\n");
        if (actual == expected)
        {
            return;
        }

        if (Accepts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            Write(path, actual);
            return;
        }

        Assert.Fail(expected is null
            ? $"Golden/{golden} is missing. Run with ITA_ACCEPT=1 to write it; it begins:\n{actual[..Math.Min(actual.Length, 400)]}"
            : $"Golden/{golden} differs. Run with ITA_ACCEPT=1 once the new text is seen to be right.\n{FirstDifference.Show(expected, actual)}");
    }

    private static string Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream plain = IsPacked(path) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static void Write(string path, string text)
    {
        using var file = File.Create(path);
        using Stream packed = IsPacked(path) ? new GZipStream(file, CompressionLevel.SmallestSize) : file;
        using var writer = new StreamWriter(packed);
        writer.Write(text);
    }

    private static bool IsPacked(string path) => path.EndsWith(".gz", StringComparison.Ordinal);
}
