using System.CommandLine;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Cli;

/// <summary>ita explain CODE: what a finding means, an example, how to fix it.</summary>
internal static class ExplainCommand
{
    public static Command Create(Messages messages, TextWriter output, TextWriter errors)
    {
        var code = new Argument<string>("code");
        var lang = new Option<string?>("--lang");
        var command = new Command("explain") { code, lang };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(code) ?? "";
            if (!Problems.All.TryGetValue(asked, out var problem))
            {
                var near = Suggestion.Nearest(asked, Problems.All.Keys);
                errors.WriteLine($"{messages.UnknownCode(asked, near)}\n{messages.SeeHelp("explain")}");
                return ExitCode.WrongUsage;
            }

            var words = messages.Language == Language.Thai ? problem.Thai : problem.English;
            output.WriteLine($"{problem.Code}  ({problem.Severity})");
            output.WriteLine($"  {messages.Found}: {words.Found}");
            output.WriteLine($"  {messages.Expected}: {words.Expected}");
            output.WriteLine($"  {messages.HowToFix}: {words.Fix}");
            output.WriteLine($"  {messages.Example}: {problem.Example.Place}: {problem.Example.Wrong} → {problem.Example.Right}");
            return ExitCode.Done;
        });
        return command;
    }
}
