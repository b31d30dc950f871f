using System.CommandLine;
using System.CommandLine.Parsing;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Cli;

/// <summary>Arguments → command → exit code. Help and faults of usage are ours, in the reader's language.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        var language = LanguageOf(args);
        var root = new RootCommand("ita");
        foreach (var command in Commands(new Messages(language), output, errors))
        {
            root.Add(command);
        }

        if (args.Length == 0 || args.Any(argument => argument is "--help" or "-h" or "-?"))
        {
            output.Write(HelpText.Of(args.FirstOrDefault(argument => !argument.StartsWith('-')), language));
            return ExitCode.Done;
        }

        if (args is ["--version"])
        {
            output.WriteLine(ProgramVersion.Text);
            return ExitCode.Done;
        }

        var parsed = root.Parse(args);
        if (UsageFault(parsed, args) is { } fault)
        {
            errors.WriteLine(new Messages(language).WrongUsage(fault));
            return ExitCode.WrongUsage;
        }

        return parsed.Invoke();
    }

    private static IEnumerable<Command> Commands(Messages messages, TextWriter output, TextWriter errors) =>
    [
        BuildCommand.Create(messages, output, errors),
        CheckCommand.Create(messages, output, errors),
        NewCommand.Create(messages, output, errors),
        ExplainCommand.Create(messages, output, errors),
        SchemaCommand.Create(output),
    ];

    // System.CommandLine 2.0.15 takes `--otput x` as two folders: whatever looks like an option and is none is wrong usage.
    private static string? UsageFault(ParseResult parsed, string[] args) =>
        parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens[0]
        : parsed.Errors.Count > 0 ? string.Join("; ", parsed.Errors.Select(error => error.Message))
        : Positional(parsed).FirstOrDefault(token => token.StartsWith('-') && args.Contains(token));

    private static IEnumerable<string> Positional(ParseResult parsed) =>
        parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value);

    private static Language LanguageOf(string[] args)
    {
        var place = Array.IndexOf(args, "--lang");
        var isEnglish = (place >= 0 && place + 1 < args.Length && args[place + 1] == "en") || args.Contains("--lang=en");
        return isEnglish ? Language.English : Language.Thai;
    }
}
