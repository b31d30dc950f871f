using System.CommandLine;

namespace Ita.DocGen.Cli;

/// <summary>ita build: check, then make the documents.</summary>
internal static class BuildCommand
{
    public static Command Create(Messages messages, Terminal terminal)
    {
        var options = new RunOptions();
        var command = new Command("build");
        options.AddTo(command, checkOnly: false);
        command.SetAction(parsed => YearRuns.Run(parsed, options, messages, terminal, checkOnly: false));
        return command;
    }
}
