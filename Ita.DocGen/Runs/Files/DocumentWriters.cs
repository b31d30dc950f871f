using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Documents;
using Ita.DocGen.Publishing;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Runs;

/// <summary>Documents → Word, PDF and pages; published ones stand in the site as well.</summary>
internal sealed class DocumentWriters(JobMemory memory)
{
    public WrittenDocuments Write(Assessment assessment, IEnumerable<Composed> composed, FolderLook look, BuildRequest request, Func<string, OutputFile?> findEarlier)
    {
        var documents = composed.Select(one => one.Document).OfType<Document>().ToArray();
        var typesetters = memory.Do(new TypesetterJob(look.Fonts, NamesOf(assessment)));
        var pages = new DocumentPages(assessment);
        var done = 0;

        // Bound files stand last and take longest: begun first, they keep no core waiting at the end.
        var works = SideBySide.Map(documents.Reverse(), document =>
        {
            var written = memory.Do(new DocumentJob(document, typesetters)
            {
                Word = request.Word ? new WordLook(assessment.Options.FontName, look.StyleDocument) : null,
                WritesPdf = request.Pdf,
                Page = request.Web ? pages.Around(document, request, findEarlier) : null,
            });
            request.Progress?.Report(new RunProgress(Interlocked.Increment(ref done), documents.Length, DocumentKinds.Find(document.Id)?.ShortName ?? document.Title));
            return written;
        });
        Array.Reverse(works);
        OutputFile[] files = [.. works.SelectMany(work => work.Files)];
        return new WrittenDocuments(
            [.. files, .. request.Web && documents.Length > 0 ? DocumentPages.Assets : [], .. works.SelectMany(work => work.Pictures).DistinctBy(picture => picture.RelativePath)],
            [.. works.SelectMany(work => work.Findings), .. LargeFiles.Check(files)]);
    }

    // Names of the agency and its people are never broken inside.
    private static ImmutableArray<string> NamesOf(Assessment assessment) =>
    [
        .. new[] { assessment.Agency.FullName?.Value, assessment.Agency.ShortName?.Value }
            .Concat(assessment.Agency.People.SelectMany(person => new[] { person.FirstName?.Value, person.LastName?.Value }))
            .OfType<string>(),
    ];
}
