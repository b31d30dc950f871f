using System.Diagnostics;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Cli;

/// <summary>The command as a process, its output redirected as in a pipe.</summary>
internal static class ItaProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    public static JudgeAnswer Run(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit(Patience).ShouldBeTrue();
        return new JudgeAnswer(process.ExitCode, output, errors.Result);
    }

    public static Process Start(string folder, params string[] arguments) => Start(folder, new Dictionary<string, string>(), arguments);

    public static Process Start(string folder, IReadOnlyDictionary<string, string> surroundings, params string[] arguments)
    {
        // A run that was itself started in the background has Ctrl-C switched off and would hand that on.
        string[] command = OperatingSystem.IsWindows() ? ["dotnet"] : ["env", "--default-signal=INT", "dotnet"];
        var start = new ProcessStartInfo(command[0], [.. command[1..], Path.Combine(AppContext.BaseDirectory, "ita.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
            WorkingDirectory = folder,
            StandardOutputEncoding = new System.Text.UTF8Encoding(false),
            StandardErrorEncoding = new System.Text.UTF8Encoding(false),
        };
        foreach (var (name, value) in surroundings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public static void Interrupt(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}
