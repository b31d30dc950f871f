using System.CommandLine;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Runs;

namespace Ita.DocGen.Cli;

/// <summary>Runs the chosen year folders one after the other and tells what came of each.</summary>
internal static class YearRuns
{
    public static int Run(ParseResult parsed, RunOptions options, Messages messages, TextWriter output, TextWriter errors, bool checkOnly)
    {
        var (requests, fault) = options.Requests(parsed, messages, checkOnly);
        if (fault is not null)
        {
            errors.WriteLine(messages.WrongUsage(fault));
            return ExitCode.WrongUsage;
        }

        if (requests.IsEmpty)
        {
            output.WriteLine(messages.NothingToBuild);
            return ExitCode.Done;
        }

        var pipeline = Pipeline.Create();
        var worst = ExitCode.Done;
        foreach (var request in requests)
        {
            var reading = pipeline.Read(request);
            if (reading.Fault is { } unreadable)
            {
                errors.WriteLine(messages.WrongUsage(TellFault(unreadable, request, messages)));
                worst = Math.Max(worst, ExitCode.WrongUsage);
                continue;
            }

            var result = pipeline.Run(reading, request);
            RunSummary.Write(request, result, messages, output, parsed.GetValue(options.Quiet));
            worst = Math.Max(worst, ExitOf(result, parsed.GetValue(options.Strict)));
        }

        return worst;
    }

    private static string TellFault(ReadingFault fault, BuildRequest request, Messages messages) => fault.Kind switch
    {
        ReadingFaultKind.NoYear => messages.FolderHasNoYear(request.Folder),
        _ => messages.YearHasNoRules(fault.Year, fault.FirstYear),
    };

    private static int ExitOf(BuildResult result, bool strict)
    {
        var isWarned = result.Findings.Any(finding => finding.Severity == Severity.Warning);
        return result.HasErrors || (strict && isWarned) ? ExitCode.Findings : ExitCode.Done;
    }
}
