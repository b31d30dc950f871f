using System.Collections.Concurrent;
using System.Diagnostics;

namespace Ita.DocGen.Tests.TestEngine;

/// <summary>
/// The outside programs that judge our results: finds them, runs them with a time limit, brings back what they say.
/// A judge is a program on the PATH ("qpdf"), a Python module ("python:openpyxl"), an npm package below the tools folder
/// ("npm:vnu-jar") or a file ("file:/usr/share/hunspell/th_TH.dic").
/// </summary>
internal static class Judges
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly ConcurrentDictionary<string, string?> Places = new(StringComparer.Ordinal);

    /// <summary>Where the npm judges are installed; .ci/run sets ITA_TOOLS, otherwise tools/ in the repository, which is not tracked.</summary>
    public static string ToolsFolder => Environment.GetEnvironmentVariable("ITA_TOOLS") is { Length: > 0 } folder ? folder : Repository.PathOf("tools");

    public static bool IsPresent(string judge) => FindPlace(judge) is not null;

    /// <summary>The path of a program, a package folder or a file that is present.</summary>
    public static string GetPlace(string judge) => FindPlace(judge) ?? throw new FileNotFoundException($"The judge {judge} is absent.");

    public static JudgeAnswer Run(string program, params string[] arguments) => Run(program, arguments, Patience);

    public static JudgeAnswer Run(string program, string[] arguments, TimeSpan patience, byte[]? input = null, string? folder = null) =>
        Start(GetPlace(program), arguments, patience, input, folder);

    private static JudgeAnswer Start(string place, string[] arguments, TimeSpan patience, byte[]? input, string? folder)
    {
        var start = new ProcessStartInfo(place, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            process.StandardInput.BaseStream.Write(input);
        }

        process.StandardInput.Close();
        if (!process.WaitForExit(patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{place} {string.Join(' ', arguments)} took longer than {patience.TotalSeconds} s.");
        }

        return new JudgeAnswer(process.ExitCode, output.Result, errors.Result);
    }

    private static string? FindPlace(string judge) => Places.GetOrAdd(judge, static name => name.Split(':', 2) switch
    {
        ["python", var module] => FindModule(module),
        ["npm", var package] => ExistingFolder(Path.Combine(ToolsFolder, "node_modules", package)),
        ["file", var path] => File.Exists(path) ? path : null,
        _ => FindProgram(name),
    });

    private static string? FindProgram(string name) => FindPrograms(name).FirstOrDefault();

    private static IEnumerable<string> FindPrograms(string name)
    {
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => endings, (folder, ending) => Path.Combine(folder, name + ending))
            .Where(File.Exists);
    }

    // A machine may hold several Pythons, and the first on the PATH need not be the one with the module.
    private static string? FindModule(string module) =>
        FindPrograms("python3").FirstOrDefault(python => Start(python, ["-c", $"import {module}"], Patience, null, null).ExitCode == 0);

    private static string? ExistingFolder(string path) => Directory.Exists(path) ? path : null;
}
