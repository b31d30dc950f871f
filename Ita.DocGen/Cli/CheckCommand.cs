using System.CommandLine;

namespace Ita.DocGen.Cli;

/// <summary>ita check: findings only, documents are not made.</summary>
internal static class CheckCommand
{
    public static Command Create(Messages messages, TextWriter output, TextWriter errors)
    {
        var options = new RunOptions();
        var command = new Command("check");
        options.AddTo(command);
        command.SetAction(parsed => YearRuns.Run(parsed, options, messages, output, errors, checkOnly: true));
        return command;
    }
}
