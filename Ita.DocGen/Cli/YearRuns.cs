using System.CommandLine;
using Ita.DocGen.Batches;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Runs;

namespace Ita.DocGen.Cli;

/// <summary>Runs the chosen year folders one after the other and tells what came of each.</summary>
internal sealed class YearRuns(Messages messages, Terminal terminal, Pipeline pipeline)
{

    public static int Run(ParseResult parsed, RunOptions options, Messages messages, Terminal terminal, bool checkOnly)
    {
        var (requests, fault) = options.Requests(parsed, messages, checkOnly);
        if (fault is not null)
        {
            terminal.Errors.WriteLine(messages.WrongUsage(fault));
            return ExitCode.WrongUsage;
        }

        if (requests.IsEmpty)
        {
            terminal.Output.WriteLine(messages.NothingToBuild);
            return ExitCode.Done;
        }

        Pipeline.TakeUp(requests.Select(request => request.OutputFolder));
        var runs = new YearRuns(messages, terminal, Pipeline.Create());
        var results = new List<BuildResult>();
        var worst = ExitCode.Done;
        foreach (var request in requests)
        {
            var result = runs.Run(request, parsed.GetValue(options.Quiet));
            worst = Math.Max(worst, result is null ? ExitCode.WrongUsage : ExitOf(result, parsed.GetValue(options.Strict)));
            results.AddRange(result is null ? [] : [result]);
        }

        if (parsed.GetValue(options.ReportJson) is { } path)
        {
            using var file = File.Create(path);
            ReportJson.Write(results, file);
        }

        return worst;
    }

    /// <summary>One year folder of a batch, by a pipeline of its own.</summary>
    public static YearAnswer Answer(BuildRequest request, Messages messages)
    {
        var pipeline = Pipeline.Create();
        var reading = pipeline.Read(request);
        return reading.Fault is { } fault ? new YearAnswer(null, TellFault(fault, request, messages)) : new YearAnswer(pipeline.Run(reading, request), null);
    }

    /// <summary>One folder, told in full when it is done; null when nothing can be done with it.</summary>
    public BuildResult? Run(BuildRequest request, bool quiet)
    {
        var result = Build(request);
        if (result is not null)
        {
            new RunSummary(request, result, messages, terminal).Write(quiet);
        }

        return result;
    }

    /// <summary>One folder, with nothing told but its progress and what makes it unreadable.</summary>
    public BuildResult? Build(BuildRequest request)
    {
        var progress = new ProgressLine(terminal);
        progress.Draw(messages.Reading(request.Folder.Replace('\\', '/')));
        try
        {
            var reading = pipeline.Read(request);
            if (reading.Fault is null)
            {
                return pipeline.Run(reading, request with { Progress = progress, Placing = Interruption.Placing });
            }

            progress.Clear();
            terminal.Errors.WriteLine(messages.WrongUsage(TellFault(reading.Fault, request, messages)));
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The place of one year is in the way of no other.
            progress.Clear();
            terminal.Errors.WriteLine(PlaceFault.Tell(fault, messages));
            return null;
        }
        finally
        {
            progress.Clear();
        }
    }

    private static string TellFault(ReadingFault fault, BuildRequest request, Messages messages) => fault.Kind switch
    {
        ReadingFaultKind.NoYear => messages.FolderHasNoYear(request.Folder),
        _ => messages.YearHasNoRules(fault.Year, fault.FirstYear),
    };

    private static int ExitOf(BuildResult result, bool strict)
    {
        var isWarned = result.Findings.Any(finding => finding.Severity == Severity.Warning);
        if (!result.Held.IsEmpty)
        {
            return ExitCode.WrongUsage;
        }

        return result.HasErrors || (strict && isWarned) ? ExitCode.Findings : ExitCode.Done;
    }
}
