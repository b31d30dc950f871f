using Ita.DocGen.Composition;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;

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

        foreach (var held in result.HeldBack)
        {
            output.WriteLine("  " + messages.HeldBack(TitleOf(held.Id), held.Errors));
        }

        foreach (var left in result.Documents.Where(document => document.LeftOut is not null))
        {
            output.WriteLine("  " + (left.LeftOut == LeftOutReason.NotWanted ? messages.NotWanted(TitleOf(left.Id)) : messages.LeftOut(TitleOf(left.Id))));
        }

        int Count(Severity severity) => result.Findings.Count(finding => finding.Severity == severity);
        output.WriteLine("  " + messages.Counts(Count(Severity.Error), Count(Severity.Warning), Count(Severity.Hint), Count(Severity.Note)));
        if (!request.CheckOnly)
        {
            output.WriteLine("  " + messages.Made(result.Made.Count()));
            output.WriteLine("  " + messages.DocumentsAreIn(request.OutputFolder.Replace('\\', '/') + "/documents"));
        }
    }

    private static string TitleOf(string id) => $"{DocumentKinds.Get(id).ShortName} ({id})";
}
