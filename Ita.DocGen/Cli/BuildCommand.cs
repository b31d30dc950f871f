using System.CommandLine;

namespace Ita.DocGen.Cli;

/// <summary>ita build: check, then make the documents.</summary>
internal static class BuildCommand
{
    public static Command Create(Messages messages, TextWriter output, TextWriter errors)
    {
        var options = new RunOptions();
        var command = new Command("build");
        options.AddTo(command);
        command.SetAction(parsed => YearRuns.Run(parsed, options, messages, output, errors, checkOnly: false));
        return command;
    }
}
