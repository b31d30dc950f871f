using Ita.DocGen.Runs;

namespace Ita.DocGen.Tests.TestEngine;

/// <summary>
/// The three example years as the program builds them, made once for all tests that look at them: the pages alone (quick),
/// or everything. Look, do not touch: others look at the same folder.
/// </summary>
internal static class BuiltExamples
{
    public static readonly int[] Years = [2566, 2568, 2569];

    private static readonly Lazy<string> PagesOnly = new(() => Build(whole: false));
    private static readonly Lazy<string> Everything = new(() => Build(whole: true));

    /// <summary>The folder that holds the years, each with its pages and data, without Word and PDF.</summary>
    public static string Pages => PagesOnly.Value;

    public static string Whole => Everything.Value;

    /// <summary>Every page of a built folder, the index beside the years included.</summary>
    public static IReadOnlyList<string> PagesOf(string folder) => [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public static BuildResult Build(string input, string output, Func<BuildRequest, BuildRequest>? change = null)
    {
        var request = new BuildRequest(input, output);
        request = change is null ? request : change(request);
        var pipeline = Pipeline.Create();
        return pipeline.Run(pipeline.Read(request), request);
    }

    private static string Build(bool whole)
    {
        var folder = Directory.CreateTempSubdirectory("ita-examples-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        foreach (var year in Years)
        {
            Build(Repository.PathOf("input-templates", "example", $"{year}"), Path.Combine(folder, $"{year}"), request => request with { Word = whole, Pdf = whole });
        }

        return folder;
    }
}
