using Ita.DocGen.Cli;

namespace Ita.DocGen.Tests.Cli;

/// <summary>A command typed within the test's own process: exit code and what was said.</summary>
internal static class TypedCommand
{
    public static (int Exit, string Output, string Errors) Type(params string[] args) => Answering("", args);

    /// <summary>On a terminal, where the person types these lines.</summary>
    public static (int Exit, string Output, string Errors) Answering(string lines, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        using var input = new StringReader(lines);
        var terminal = new Terminal(output, errors, input) { CanAsk = lines.Length > 0 };
        var exit = Program.Run(args, terminal, CommandLine.Run);
        return (exit, output.ToString(), errors.ToString());
    }
}
