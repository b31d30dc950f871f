using System.Runtime.CompilerServices;

namespace Ita.DocGen.Tests.TestEngine;

/// <summary>Compares text with a golden file. The run never rewrites goldens; what it got instead is laid beside as .received.txt.</summary>
internal static class GoldenText
{
    public static void ShouldMatch(string actual, string room, string name, [CallerFilePath] string testFile = "")
    {
        var golden = Path.Combine(RootOf(testFile), "Golden", room, name + ".txt");
        var expected = File.Exists(golden) ? File.ReadAllText(golden).ReplaceLineEndings("\n") : "";
        if (actual == expected)
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
        File.WriteAllText(Path.ChangeExtension(golden, ".received.txt"), actual);
        actual.ShouldBe(expected, $"Golden/{room}/{name}.txt");
    }

    private static string RootOf(string testFile)
    {
        var folder = Path.GetDirectoryName(testFile)!;
        while (!File.Exists(Path.Combine(folder, "Ita.DocGen.Tests.csproj")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
