using System.CommandLine;

namespace Ita.DocGen.Cli;

/// <summary>ita check: findings only, documents are not made.</summary>
internal static class CheckCommand
{
    public static Command Create(Messages messages, Terminal terminal)
    {
        var options = new RunOptions();
        var command = new Command("check");
        options.AddTo(command, checkOnly: true);
        command.SetAction(parsed => YearRuns.Run(parsed, options, messages, terminal, checkOnly: true));
        return command;
    }
}
