using System.Diagnostics;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.EndToEnd;

/// <summary>Wine with a 64-bit prefix of its own, so that neither one of the machine nor a broken one of an earlier run is in the way.</summary>
internal static class Wine
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static JudgeAnswer Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Judges.GetPlace("wine"), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
            WorkingDirectory = folder,
            StandardOutputEncoding = new System.Text.UTF8Encoding(false),
        };
        start.Environment["WINEPREFIX"] = Path.Combine(Path.GetDirectoryName(folder)!, "wine");
        start.Environment["WINEARCH"] = "win64";
        start.Environment["WINEDEBUG"] = "-all";
        // Without them the first start offers to fetch a .NET and a browser of its own.
        start.Environment["WINEDLLOVERRIDES"] = "mscoree,mshtml=";
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"wine {string.Join(' ', arguments)}");
        }

        return new JudgeAnswer(process.ExitCode, output.Wait(TimeSpan.FromSeconds(10)) ? output.Result : "", errors.Wait(TimeSpan.FromSeconds(10)) ? errors.Result : "");
    }
}
