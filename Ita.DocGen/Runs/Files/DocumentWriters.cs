using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Diagnostics;
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
        var files = new List<OutputFile>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var breaker = LineBreaker.Default.WithNames(NamesOf(assessment));
        using var typesetters = new ThreadLocal<Typesetter>(() => new Typesetter(new TypesetOptions(look.Fonts, breaker)));
        var pages = new DocumentPages(assessment);
        var done = 0;
        var works = Array.ConvertAll(documents, document => Task.Run(() =>
        {
            var formats = WriteFormats(document, typesetters.Value!, assessment, look, request);
            request.Progress?.Report(new RunProgress(Interlocked.Increment(ref done), documents.Length, DocumentKinds.Find(document.Id)?.ShortName ?? document.Title));
            return formats;
        }));

        // Documents are written side by side and taken up in their order, so files and findings are the same on every machine.
        Task.WhenAll(works).GetAwaiter().GetResult();
        foreach (var (document, work) in documents.Zip(works))
        {
            var place = PlaceOf(document);
            findings.AddRange(work.Result.Findings);
            if (work.Result.Word is { } wordFile)
            {
                place.Add(files, ".docx", wordFile);
                findings.AddRange(WordFit.Check(document, place.Name + ".docx"));
            }

            if (work.Result.Pdf is { } pdfFile)
            {
                place.Add(files, ".pdf", pdfFile);
            }

            if (request.Web)
            {
                files.Add(pages.Write(document, place, path => files.Find(file => file.RelativePath == path) ?? findEarlier(path)));
            }
        }

        findings.AddRange(LargeFiles.Check(files));

        if (request.Web && documents.Length > 0)
        {
            files.AddRange(pages.Assets());
        }

        return new WrittenDocuments([.. files], findings.ToImmutable());
    }

    private static WrittenFormats WriteFormats(Document document, Typesetter typesetter, Assessment assessment, FolderLook look, BuildRequest request)
    {
        var set = typesetter.Typeset(document);
        var options = new WordOptions(assessment.Options.FontName, PagesOf(set), look.StyleDocument, ContentMark.Of(document));
        return new WrittenFormats(
            request.Word ? OutputFile.Of("", target => new WordWriter().Write(document, options, target)) : null,
            request.Pdf ? OutputFile.Of("", target => new PdfWriter().Write(set, document, new PdfOptions(typesetter), target)) : null,
            set.Findings);
    }

    private static DocumentPlace PlaceOf(Document document) => DocumentPlace.Of(document);

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
