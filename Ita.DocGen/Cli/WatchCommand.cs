using System.CommandLine;
using Ita.DocGen.Runs;

namespace Ita.DocGen.Cli;

/// <summary>ita watch: rebuilds a year folder as soon as one of its files is saved, until Ctrl-C.</summary>
internal static class WatchCommand
{
    public static Command Create(Messages messages, Terminal terminal)
    {
        var folder = new Argument<string?>("folder") { Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string?>("--output");
        var lang = new Option<string?>("--lang");
        var command = new Command("watch") { folder, output, lang };
        command.SetAction(parsed =>
        {
            string[] given = parsed.GetValue(folder) is { } one ? [one] : [];
            var choices = YearFolderChoice.Choose(given, parsed.GetValue(output));
            if (choices.FirstOrDefault(choice => !Directory.Exists(choice.Folder)) is { } missing)
            {
                terminal.Errors.WriteLine(messages.WrongUsage(messages.FolderMissing(missing.Folder)));
                return ExitCode.WrongUsage;
            }

            if (choices.Count == 0)
            {
                terminal.Output.WriteLine(messages.NothingToBuild);
                return ExitCode.Done;
            }

            // The newest year is the one that is being filled in.
            var choice = choices[^1];
            using var watch = new FolderWatch(choice.Folder);
            new WatchRun(new BuildRequest(choice.Folder, choice.Output), watch, messages, terminal).Run();
            return ExitCode.Done;
        });
        return command;
    }
}
