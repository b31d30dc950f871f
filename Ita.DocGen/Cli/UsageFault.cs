using System.CommandLine;
using System.CommandLine.Parsing;

namespace Ita.DocGen.Cli;

/// <summary>
/// What is wrong with a command as typed, in the reader's language. System.CommandLine 2.0.15 speaks English only, and takes
/// `--otput x` as two folders: whatever looks like an option and is none is wrong usage here.
/// </summary>
internal sealed class UsageFault(ParseResult parsed, Messages messages)
{
    private readonly Command command = parsed.CommandResult.Command;

    public string? Find()
    {
        var isRoot = command is RootCommand;
        if (isRoot)
        {
            return parsed.UnmatchedTokens.Count == 0 ? messages.ArgumentIsMissing("ita") : OfRoot(parsed.UnmatchedTokens[0]);
        }

        var strange = parsed.UnmatchedTokens.Concat(Words()).FirstOrDefault(token => token.StartsWith('-') && !IsOption(token));
        return strange is not null ? messages.UnknownOption(strange, command.Name, NearestOption(strange))
            : OfOptions() ?? OfArguments() ?? (parsed.Errors.Count > 0 ? messages.NotReadable : null);
    }

    private string OfRoot(string typed)
    {
        if (typed.StartsWith('-'))
        {
            return messages.UnknownOption(typed, "ita", Suggestion.Nearest(typed, ["--help", "--version", "--lang"]));
        }

        return messages.UnknownCommand(typed, Suggestion.Nearest(typed, command.Subcommands.Select(known => known.Name)));
    }

    private string? OfOptions()
    {
        foreach (var option in parsed.CommandResult.Children.OfType<OptionResult>().Where(option => !option.Implicit))
        {
            if (option.Tokens.Count < option.Option.Arity.MinimumNumberOfValues || option.Tokens.Any(token => token.Value.Length == 0 || IsOption(token.Value)))
            {
                return messages.OptionNeedsValue(option.Option.Name);
            }

            if (option.Tokens.Count > option.Option.Arity.MaximumNumberOfValues)
            {
                return messages.OptionTwice(option.Option.Name);
            }
        }

        return null;
    }

    private string? OfArguments() =>
        parsed.UnmatchedTokens.Count > 0 ? messages.TooManyWords(parsed.UnmatchedTokens[0], command.Name)
        : command.Arguments.Any(argument => (parsed.GetResult(argument)?.Tokens.Count ?? 0) < argument.Arity.MinimumNumberOfValues) ? messages.ArgumentIsMissing(command.Name)
        : null;

    // Folders and the like, and the values of options: none of them may look like an option.
    private IEnumerable<string> Words() =>
        parsed.CommandResult.Children.SelectMany(child => child.Tokens).Select(token => token.Value);

    private bool IsOption(string token) => command.Options.Any(option => option.Name == token);

    private string? NearestOption(string typed) =>
        Suggestion.Nearest(typed.Split('=')[0], command.Options.Select(option => option.Name).Append("--help"));
}
