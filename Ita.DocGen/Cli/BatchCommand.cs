using System.CommandLine;
using System.Globalization;
using Ita.DocGen.Batches;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Cli;

/// <summary>ita batch ROOT: many agencies at once, or with --dashboard the roll-up of what runs have left.</summary>
internal static class BatchCommand
{
    private const string DefaultOutput = "output";

    public static Command Create(Messages messages, Terminal terminal)
    {
        var root = new Argument<string>("root");
        var target = new Option<string?>("--output");
        var jobs = new Option<string?>("--jobs");
        var shard = new Option<string?>("--shard");
        var resume = new Option<bool>("--resume");
        var dashboard = new Option<bool>("--dashboard");
        var date = new Option<string?>("--date");
        var lang = new Option<string?>("--lang");
        var quiet = new Option<bool>("--quiet");
        var command = new Command("batch") { root, target, jobs, shard, resume, dashboard, date, lang, quiet };
        var words = new BatchMessages(messages.Language);
        command.SetAction(parsed =>
        {
            int Refuse(string fault)
            {
                terminal.Errors.WriteLine(messages.WrongUsage(fault));
                return ExitCode.WrongUsage;
            }

            var place = parsed.GetValue(root) ?? "";
            if (!Directory.Exists(place))
            {
                return Refuse(messages.FolderMissing(place));
            }

            if (Count(parsed.GetValue(jobs)) is not { } jobCount)
            {
                return Refuse(words.NotANumberOfJobs(parsed.GetValue(jobs)!));
            }

            if (ShardOf(parsed.GetValue(shard)) is not { } share)
            {
                return Refuse(words.NotAShard(parsed.GetValue(shard)!));
            }

            if (parsed.GetValue(date) is { } typed && RunDate.Find(typed) is null)
            {
                return Refuse(messages.NotADate(typed));
            }

            var request = new BatchRequest(place, parsed.GetValue(target) ?? DefaultOutput)
            {
                Jobs = jobCount,
                Shard = share,
                Resume = parsed.GetValue(resume),
                RunDate = parsed.GetValue(date) is { } given ? RunDate.Find(given) : null,
            };
            return parsed.GetValue(dashboard)
                ? ShowDashboard(request, words, terminal)
                : Build(request, words, messages, terminal.Output, parsed.GetValue(quiet));
        });
        return command;
    }

    private static int ShowDashboard(BatchRequest request, BatchMessages words, Terminal terminal)
    {
        var held = Dashboard.Write(request.Output, RollUp.Read(request.Root, request.Output));
        if (!held.IsEmpty)
        {
            terminal.Errors.WriteLine(words.HeldOpen(held));
            return ExitCode.WrongUsage;
        }

        terminal.Output.WriteLine(words.DashboardIsIn(request.Output.Replace('\\', '/') + "/" + Dashboard.FolderName + "/index.html"));
        return ExitCode.Done;
    }

    private static int Build(BatchRequest request, BatchMessages words, Messages messages, TextWriter output, bool quiet)
    {
        var telling = new Lock();
        var run = new BatchRun(request, asked => YearRuns.Answer(asked, messages))
        {
            Told = (outcome, number, of) =>
            {
                if (!quiet)
                {
                    lock (telling)
                    {
                        output.WriteLine(words.Progress(outcome, number, of));
                    }
                }
            },
        };
        var outcomes = run.Run();
        output.WriteLine(words.Summary(outcomes));
        return outcomes.Any(outcome => outcome.IsProgramFault) ? ExitCode.Fault
            : outcomes.Any(outcome => outcome.State == YearState.Failed) ? ExitCode.WrongUsage
            : outcomes.Any(outcome => outcome.HeldBack > 0 || outcome.Errors > 0) ? ExitCode.Findings
            : ExitCode.Done;
    }

    private static int? Count(string? text) =>
        text is null ? Environment.ProcessorCount
        : int.TryParse(ThaiDigits.ToArabic(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 256 ? number
        : null;

    private static Shard? ShardOf(string? text) => text is null ? Shard.Whole : Shard.Find(ThaiDigits.ToArabic(text));
}
