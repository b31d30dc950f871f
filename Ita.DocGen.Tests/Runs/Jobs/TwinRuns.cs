using Ita.DocGen.Runs;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Runs.Jobs;

/// <summary>
/// One year folder built twice after every change: by a pipeline that remembers its last run, and by one that does not.
/// Each has an output folder of its own with the same past.
/// </summary>
internal sealed class TwinRuns : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("ita-twins").FullName;
    private readonly Pipeline remembering = Pipeline.CreateForOneYear();
    private readonly Pipeline forgetful = Pipeline.Create();

    public TwinRuns(int year)
    {
        Folder = Path.Combine(root, $"{year}");
        CopyFolder(Repository.PathOf("input-templates", "example", $"{year}"), Folder);
    }

    /// <summary>A copy of the example that a test may change.</summary>
    public string Folder { get; }

    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>A file that both have written.</summary>
    public string OutputOf(string file) => Path.Combine(root, "forgetful", Path.GetFileName(Folder), file);

    /// <summary>Builds both; answers the files that differ.</summary>
    public IReadOnlyList<string> Differences(Func<FolderOfYear, FolderOfYear>? change = null, Func<BuildRequest, BuildRequest>? ask = null)
    {
        var one = Build(remembering, "remembering", change, ask);
        var other = Build(forgetful, "forgetful", change, ask);
        return [.. one.Keys.Union(other.Keys).Where(path => !one.TryGetValue(path, out var mine) || !other.TryGetValue(path, out var theirs) || !mine.AsSpan().SequenceEqual(theirs))];
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private Dictionary<string, byte[]> Build(Pipeline pipeline, string name, Func<FolderOfYear, FolderOfYear>? change, Func<BuildRequest, BuildRequest>? ask)
    {
        var output = Path.Combine(root, name, Path.GetFileName(Folder));
        var request = new BuildRequest(Folder, output);
        request = ask is null ? request : ask(request);
        var reading = pipeline.Read(request);
        pipeline.Run(change is null ? reading : change(reading), request);
        return Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "lock")
            .ToDictionary(path => Path.GetRelativePath(output, path), File.ReadAllBytes, StringComparer.Ordinal);
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
