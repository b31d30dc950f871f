using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Runs;

namespace Ita.DocGen.Cli;

/// <summary>What a run says of one year folder: its findings by weight, what was made, what was not and why, what is left to do.</summary>
internal sealed class RunSummary(BuildRequest request, BuildResult result, Messages messages, Terminal terminal)
{
    // A screen shows the heaviest; a file, a pipe and the report hold all.
    private const int FindingsOnScreen = 20;

    private readonly TextWriter output = terminal.Output;

    public void Write(bool quiet)
    {
        output.WriteLine(messages.YearHead(request.Folder.Replace('\\', '/'), result.Banner));
        foreach (var notice in result.Notices)
        {
            Line(notice);
        }

        if (result.IsEmpty)
        {
            Line(messages.NothingFilledIn(request.Folder.Replace('\\', '/')));
            return;
        }

        if (!quiet)
        {
            Findings();
        }

        Line(messages.Counts(Count(Severity.Error), Count(Severity.Warning), Count(Severity.Hint), Count(Severity.Note)));
        Documents(quiet);
        if (!quiet)
        {
            new RemainingWork(result, messages, output).Write();
        }

        Places();
    }

    private string Report => request.OutputFolder.Replace('\\', '/') + "/office/report.html";

    private void Findings()
    {
        var byWeight = result.Findings.OrderByDescending(finding => finding.Severity).ToImmutableArray();
        var shown = terminal.IsWatched ? byWeight.Take(FindingsOnScreen).ToImmutableArray() : byWeight;
        foreach (var finding in shown)
        {
            terminal.WriteLine("  " + DiagnosticText.Line(finding, messages.Language), ColourOf(finding.Severity));
        }

        if (byWeight.Length > shown.Length)
        {
            Line(messages.MoreFindings(byWeight.Length - shown.Length, Report));
        }

        if (byWeight is [{ Severity: >= Severity.Warning } first, _, ..])
        {
            Line(messages.LookHereFirst(first.Cell.ToString(), first.Code));
        }
    }

    private void Documents(bool quiet)
    {
        if (!request.CheckOnly)
        {
            var made = result.In(DocumentState.Made).ToArray();
            Line(made.Length == 0 ? messages.NoneMade : quiet ? messages.Made(made.Length) : messages.Made(made.Length, string.Join(", ", made.Select(document => document.Name))));
        }

        foreach (var document in result.Documents.Where(document => document.State != DocumentState.Made))
        {
            Line(Tell(document));
        }
    }

    private void Places()
    {
        if (!result.Held.IsEmpty)
        {
            Line(messages.FilesAreHeld(result.Held));
        }

        if (!request.CheckOnly)
        {
            Line(messages.DocumentsAreIn(request.OutputFolder.Replace('\\', '/') + "/documents"));
        }

        if (!result.Findings.IsEmpty)
        {
            Line(messages.ReportIsIn(Report));
        }
    }

    private string Tell(DocumentOutcome document)
    {
        var title = $"{document.Name} ({document.Id})";
        return TellState(document, title) + (document is { KeepsEarlier: true, State: not DocumentState.Frozen } ? "  ·  " + messages.KeepsEarlier : "");
    }

    private string TellState(DocumentOutcome document, string title) =>
        document.State switch
        {
            DocumentState.HeldBack => messages.HeldBack(title, document.Errors),
            DocumentState.NotWanted => messages.NotWanted(title),
            DocumentState.Frozen => messages.Frozen(title),
            _ => messages.LeftOut(title),
        };

    private int Count(Severity severity) => result.Findings.Count(finding => finding.Severity == severity);

    private void Line(string text) => output.WriteLine("  " + text);

    private static ConsoleColor ColourOf(Severity severity) => severity switch
    {
        Severity.Error => ConsoleColor.Red,
        Severity.Warning => ConsoleColor.Yellow,
        Severity.Hint => ConsoleColor.Cyan,
        _ => ConsoleColor.Gray,
    };
}
