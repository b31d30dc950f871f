using Ita.DocGen.Diagnostics;
using Ita.DocGen.Runs;

namespace Ita.DocGen.Cli;

/// <summary>The first build told in full, every later one in a line; what is in the way is told and waited for.</summary>
internal sealed class WatchRun(BuildRequest request, FolderWatch watch, Messages messages, Terminal terminal)
{
    private readonly YearRuns runs = new(messages, terminal, Pipeline.CreateForOneYear());

    /// <summary>Goes on until the program is interrupted, or the folder is gone.</summary>
    public void Run()
    {
        Guard(() => runs.Run(request, quiet: false));
        while (true)
        {
            terminal.Output.WriteLine(messages.Watching(request.Folder.Replace('\\', '/')));
            terminal.Output.Flush();
            if (watch.WaitForChange() is not { } changed)
            {
                terminal.Errors.WriteLine(messages.FolderMissing(request.Folder));
                return;
            }

            var began = Environment.TickCount64;
            Guard(() =>
            {
                var result = runs.Build(request);
                terminal.Output.WriteLine(result is null ? messages.NotBuilt : messages.Rebuilt(
                    RunClock.TimeInBangkok(),
                    changed,
                    result.In(DocumentState.Made).Count(),
                    result.Findings.Count(finding => finding.Severity == Severity.Error),
                    result.Findings.Count(finding => finding.Severity == Severity.Warning),
                    Environment.TickCount64 - began));
                foreach (var error in result?.Findings.Where(finding => finding.Severity == Severity.Error) ?? [])
                {
                    terminal.WriteLine("  " + DiagnosticText.Line(error, messages.Language), ConsoleColor.Red);
                }
            });
        }
    }

    // A file that Word or Excel holds open, a stick that was pulled out: told, and tried again at the next save.
    private void Guard(Action build)
    {
        try
        {
            build();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            terminal.Errors.WriteLine(PlaceFault.Tell(fault, messages));
        }
    }
}
