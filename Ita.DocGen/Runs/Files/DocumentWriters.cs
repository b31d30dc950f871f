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
        var typesetter = new Typesetter(new TypesetOptions(look.Fonts, LineBreaker.Default.WithNames(NamesOf(assessment))));
        var word = new WordWriter();
        var pages = new DocumentPages(assessment);
        var done = 0;
        foreach (var document in documents)
        {
            var place = PlaceOf(document);
            var set = typesetter.Typeset(document);
            findings.AddRange(set.Findings);
            if (request.Word)
            {
                var options = new WordOptions(assessment.Options.FontName, PagesOf(set), look.StyleDocument, ContentMark.Of(document));
                place.Add(files, ".docx", OutputFile.Of("", target => word.Write(document, options, target)));
                findings.AddRange(WordFit.Check(document, place.Name + ".docx"));
            }

            if (request.Pdf)
            {
                place.Add(files, ".pdf", OutputFile.Of("", target => new PdfWriter().Write(set, document, new PdfOptions(typesetter), target)));
            }

            if (request.Web)
            {
                files.Add(pages.Write(document, place, path => files.Find(file => file.RelativePath == path) ?? findEarlier(path)));
            }

            request.Progress?.Report(new RunProgress(++done, documents.Length, DocumentKinds.Find(document.Id)?.ShortName ?? document.Title));
        }

        findings.AddRange(LargeFiles.Check(files));

        if (request.Web && documents.Length > 0)
        {
            files.AddRange(pages.Assets());
        }

        return new WrittenDocuments([.. files], findings.ToImmutable());
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
