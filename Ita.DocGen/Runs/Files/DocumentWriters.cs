using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Documents;
using Ita.DocGen.Publishing;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Typesetting.Breaking;
using Ita.DocGen.Typesetting.Layout;
using Ita.DocGen.Typesetting.Pages;
using Ita.DocGen.Writers.Pdf;
using Ita.DocGen.Writers.Word;

namespace Ita.DocGen.Runs;

/// <summary>Documents → Word, PDF and pages, each document set once for all three; published ones stand in the site as well.</summary>
internal sealed class DocumentWriters
{
    public WrittenDocuments Write(Assessment assessment, IEnumerable<Composed> composed, FolderLook look, BuildRequest request, Func<string, OutputFile?> findEarlier)
    {
        var documents = composed.Select(one => one.Document).OfType<Document>().ToArray();
        var breaker = LineBreaker.Default.WithNames(NamesOf(assessment));
        using var typesetters = new ThreadLocal<Typesetter>(() => new Typesetter(new TypesetOptions(look.Fonts, breaker)));
        var pages = new DocumentPages(assessment);
        var done = 0;

        // Bound files stand last and take longest: begun first, they keep no core waiting at the end.
        var works = SideBySide.Map(documents.Reverse(), document =>
        {
            var written = WriteFormats(document, typesetters.Value!, assessment, look, request, (place, files) =>
                pages.Write(document, place, path => files.Find(file => file.RelativePath == path) ?? findEarlier(path)));
            request.Progress?.Report(new RunProgress(Interlocked.Increment(ref done), documents.Length, DocumentKinds.Find(document.Id)?.ShortName ?? document.Title));
            return written;
        });
        Array.Reverse(works);
        OutputFile[] files = [.. works.SelectMany(work => work.Files)];
        return new WrittenDocuments(
            [.. files, .. request.Web && documents.Length > 0 ? pages.Assets() : []],
            [.. works.SelectMany(work => work.Findings), .. LargeFiles.Check(files)]);
    }

    private static WrittenFormats WriteFormats(
        Document document,
        Typesetter typesetter,
        Assessment assessment,
        FolderLook look,
        BuildRequest request,
        Func<DocumentPlace, List<OutputFile>, OutputFile> writePage)
    {
        var set = typesetter.Typeset(document);
        var place = DocumentPlace.Of(document);
        var files = new List<OutputFile>();
        var findings = set.Findings.ToBuilder();
        if (request.Word)
        {
            var options = new WordOptions(assessment.Options.FontName, PagesOf(set), look.StyleDocument, ContentMark.Of(document));
            place.Add(files, ".docx", OutputFile.Of("", target => new WordWriter().Write(document, options, target)));
            findings.AddRange(WordFit.Check(document, place.Name + ".docx"));
        }

        if (request.Pdf)
        {
            place.Add(files, ".pdf", OutputFile.Of("", target => new PdfWriter().Write(set, document, new PdfOptions(typesetter), target)));
        }

        if (request.Web)
        {
            files.Add(writePage(place, files));
        }

        return new WrittenFormats([.. files], findings.ToImmutable());
    }

    // The contents of the Word file bear the page numbers of our own pages; a person may update the fields.
    private static Dictionary<string, int> PagesOf(PageSet pages) =>
        pages.Anchors.ToDictionary(anchor => anchor.Key, anchor => NumberOf(pages, anchor.Value), StringComparer.Ordinal);

    private static int NumberOf(PageSet pages, PageSpot spot) =>
        int.TryParse(Thai.ThaiDigits.ToArabic(pages.Pages[spot.PageIndex].Label), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : spot.PageIndex + 1;

    // Names of the agency and its people are never broken inside.
    private static IEnumerable<string> NamesOf(Assessment assessment) =>
        new[] { assessment.Agency.FullName?.Value, assessment.Agency.ShortName?.Value }
            .Concat(assessment.Agency.People.SelectMany(person => new[] { person.FirstName?.Value, person.LastName?.Value }))
            .OfType<string>();
}
