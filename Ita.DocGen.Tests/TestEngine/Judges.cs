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

    public static JudgeAnswer Run(string program, string[] arguments, TimeSpan patience, byte[]? input = null, string? folder = null)
    {
        var start = new ProcessStartInfo(GetPlace(program), arguments)
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
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} took longer than {patience.TotalSeconds} s.");
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

    private static string? FindProgram(string name)
    {
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => endings, (folder, ending) => Path.Combine(folder, name + ending))
            .FirstOrDefault(File.Exists);
    }

    private static string? FindModule(string module) =>
        FindProgram("python3") is { } python && Run("python3", "-c", $"import {module}").ExitCode == 0 ? python : null;

    private static string? ExistingFolder(string path) => Directory.Exists(path) ? path : null;
}
