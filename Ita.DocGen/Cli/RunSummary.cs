using Ita.DocGen.Diagnostics;
using Ita.DocGen.Runs;

namespace Ita.DocGen.Cli;

/// <summary>What a run says of one year folder: its findings, what was made, what was not and why, where it lies.</summary>
internal static class RunSummary
{
    public static void Write(BuildRequest request, BuildResult result, Messages messages, TextWriter output, bool quiet)
    {
        output.WriteLine(messages.YearHead(request.Folder, result.Banner));
        if (result.IsEmpty)
        {
            output.WriteLine("  " + messages.NothingFilledIn(request.Folder));
            return;
        }

        if (!quiet)
        {
            foreach (var finding in result.Findings)
            {
                output.WriteLine("  " + DiagnosticText.Line(finding, messages.Language));
            }
        }

        foreach (var document in result.Documents.Where(document => document.State != DocumentState.Made))
        {
            output.WriteLine("  " + Tell(document, messages));
        }

        int Count(Severity severity) => result.Findings.Count(finding => finding.Severity == severity);
        output.WriteLine("  " + messages.Counts(Count(Severity.Error), Count(Severity.Warning), Count(Severity.Hint), Count(Severity.Note)));
        if (!request.CheckOnly)
        {
            output.WriteLine("  " + messages.Made(result.In(DocumentState.Made).Count()));
            output.WriteLine("  " + messages.DocumentsAreIn(request.OutputFolder.Replace('\\', '/') + "/documents"));
        }
    }

    private static string Tell(DocumentOutcome document, Messages messages)
    {
        var title = $"{document.Name} ({document.Id})";
        return document.State switch
        {
            DocumentState.HeldBack => messages.HeldBack(title, document.Errors),
            DocumentState.NotWanted => messages.NotWanted(title),
            _ => messages.LeftOut(title),
        };
    }
}
