using System.CommandLine;

namespace Ita.DocGen.Cli;

/// <summary>ita schema: every workbook, sheet and column, from the one declaration.</summary>
internal static class SchemaCommand
{
    public static Command Create(TextWriter output)
    {
        var json = new Option<bool>("--json");
        var lang = new Option<string?>("--lang");
        var command = new Command("schema") { json, lang };
        command.SetAction(parsed =>
        {
            output.WriteLine(Pipeline.Schema(parsed.GetValue(json)));
            return ExitCode.Done;
        });
        return command;
    }
}
