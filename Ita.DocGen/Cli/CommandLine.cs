using System.CommandLine;

namespace Ita.DocGen.Cli;

/// <summary>Arguments → command → exit code. Help and faults of usage are ours, in the reader's language.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Terminal terminal, Messages messages)
    {
        if (args.Length == 0)
        {
            return terminal.CanAsk ? new Menu(terminal, messages).Run() : ShowHelp(null, terminal, messages);
        }

        if (args.Any(argument => argument is "--help" or "-h" or "-?" or "/?"))
        {
            return ShowHelp(args.FirstOrDefault(argument => HelpText.Knows(argument)), terminal, messages);
        }

        if (args[0] == "--version")
        {
            terminal.Output.WriteLine(ProgramVersion.Text);
            return ExitCode.Done;
        }

        return Parse(args, terminal, messages);
    }

    private static int ShowHelp(string? command, Terminal terminal, Messages messages)
    {
        terminal.Output.Write(HelpText.Of(command, messages.Language));
        return ExitCode.Done;
    }

    // Apart from the rest, so that help and version do without the parser.
    private static int Parse(string[] args, Terminal terminal, Messages messages)
    {
        if (args[0] is "build" or "watch")
        {
            Pipeline.Rehearse();
        }

        var root = new RootCommand("ita");
        foreach (var command in Commands(messages, terminal))
        {
            root.Add(command);
        }

        var parsed = root.Parse(args);
        var fault = new UsageFault(parsed, messages).Find();
        if (fault is null && SpokenLanguage.Typed(args) is { } typed && typed is not ("th" or "en"))
        {
            fault = messages.UnknownLanguage(typed);
        }

        if (fault is not null)
        {
            var command = parsed.CommandResult.Command;
            terminal.Errors.WriteLine($"{fault}\n{messages.SeeHelp(command is RootCommand ? null : command.Name)}");
            return ExitCode.WrongUsage;
        }

        using var interruption = Interruption.Listen(terminal, messages);
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static IEnumerable<Command> Commands(Messages messages, Terminal terminal) =>
    [
        BuildCommand.Create(messages, terminal),
        CheckCommand.Create(messages, terminal),
        NewCommand.Create(messages, terminal.Output, terminal.Errors),
        WatchCommand.Create(messages, terminal),
        BatchCommand.Create(messages, terminal),
        ExplainCommand.Create(messages, terminal.Output, terminal.Errors),
        SchemaCommand.Create(terminal.Output),
    ];
}
