namespace Ita.DocGen.Tests.EndToEnd;

/// <summary>What the tests of the programs that are handed out have in common. Publishing twice at once is one too many for MSBuild.</summary>
internal static class PublishedProgram
{
    public const string Collection = "Publishing the program";

    /// <summary>The files that only one of two output folders has, or that are not the same; what the program keeps for itself set aside.</summary>
    public static string[] Differences(string one, string other)
    {
        var here = Files(one);
        var there = Files(other);
        return [.. here.Keys.Union(there.Keys).Where(name =>
            !here.TryGetValue(name, out var mine) || !there.TryGetValue(name, out var theirs) || !File.ReadAllBytes(mine).SequenceEqual(File.ReadAllBytes(theirs)))];
    }

    private static Dictionary<string, string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => (Name: Path.GetRelativePath(folder, path), Path: path))
        .Where(file => !file.Name.Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.')))
        .ToDictionary(file => file.Name, file => file.Path, StringComparer.Ordinal);
}
