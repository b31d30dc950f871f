using System.Collections.Immutable;
using System.CommandLine;
using Ita.DocGen.Runs;

namespace Ita.DocGen.Cli;

/// <summary>The options that build and check share, and how they become requests.</summary>
internal sealed class RunOptions
{
    public Argument<string[]> Folders { get; } = new("folder") { Arity = ArgumentArity.ZeroOrMore };

    public Option<string?> Output { get; } = new("--output");

    public Option<string?> Only { get; } = new("--only");

    public Option<string?> Formats { get; } = new("--format");

    public Option<bool> Draft { get; } = new("--draft");

    public Option<bool> Links { get; } = new("--links");

    public Option<bool> Strict { get; } = new("--strict");

    public Option<string?> Date { get; } = new("--date");

    public Option<string?> ReportJson { get; } = new("--report-json");

    public Option<bool> Quiet { get; } = new("--quiet");

    public Option<string?> Lang { get; } = new("--lang");

    public void AddTo(Command command, bool checkOnly)
    {
        command.Add(Folders);
        Option[] ownOptions = checkOnly ? [Links] : [Only, Formats, Draft];
        foreach (var option in ownOptions.Concat([Output, Strict, Date, ReportJson, Quiet, Lang]))
        {
            command.Add(option);
        }
    }

    /// <summary>The requests, or the first fault of usage in words.</summary>
    public (ImmutableArray<BuildRequest> Requests, string? Fault) Requests(ParseResult parsed, Messages messages, bool checkOnly)
    {
        var only = checkOnly ? [] : List(parsed.GetValue(Only));
        var formats = checkOnly ? [] : List(parsed.GetValue(Formats));
        if (only.FirstOrDefault(id => !Pipeline.IsDocument(id)) is { } strange)
        {
            return ([], messages.UnknownDocument(strange, Suggestion.Nearest(strange, Pipeline.DocumentIds)));
        }

        if (formats.FirstOrDefault(format => format is not ("docx" or "pdf" or "html")) is { } unknown)
        {
            return ([], messages.UnknownFormat(unknown));
        }

        var typed = parsed.GetValue(Date);
        if (typed is not null && RunDate.Find(typed) is null)
        {
            return ([], messages.NotADate(typed));
        }

        var choices = YearFolderChoice.Choose(parsed.GetValue(Folders) ?? [], parsed.GetValue(Output));
        if (choices.FirstOrDefault(choice => !Directory.Exists(choice.Folder)) is { } missing)
        {
            return ([], messages.FolderMissing(missing.Folder));
        }

        if (OperatingSystem.IsWindows() && choices.FirstOrDefault(choice => WindowsPaths.IsTooLong(choice.Output)) is { } deep)
        {
            return ([], messages.PathIsTooLong(Path.GetFullPath(deep.Output)));
        }

        if (parsed.GetValue(ReportJson) is { } report && Path.GetDirectoryName(Path.GetFullPath(report)) is { } place && !Directory.Exists(place))
        {
            return ([], messages.FolderMissing(place.Replace('\\', '/')));
        }

        if (choices.GroupBy(choice => Path.GetFullPath(choice.Output)).FirstOrDefault(group => group.Count() > 1) is { } shared)
        {
            return ([], messages.SharedOutput(shared.First().Folder, shared.Last().Folder));
        }

        return ([.. choices.Select(choice => new BuildRequest(choice.Folder, choice.Output)
        {
            RunDate = typed is null ? null : RunDate.Find(typed),
            Only = only,
            Word = formats.IsEmpty || formats.Contains("docx"),
            Pdf = formats.IsEmpty || formats.Contains("pdf"),
            Web = formats.IsEmpty || formats.Contains("html"),
            Draft = !checkOnly && parsed.GetValue(Draft),
            CheckOnly = checkOnly,
            VisitLinks = checkOnly && parsed.GetValue(Links),
        })], null);
    }

    private static ImmutableArray<string> List(string? text) =>
        text is null ? [] : [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
