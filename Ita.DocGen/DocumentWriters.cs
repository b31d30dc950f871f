using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Publishing;
using Ita.DocGen.Typesetting.Breaking;
using Ita.DocGen.Typesetting.Layout;
using Ita.DocGen.Typesetting.Pages;
using Ita.DocGen.Writers.Html;
using Ita.DocGen.Writers.Pdf;
using Ita.DocGen.Writers.Word;
using Ita.DocGen.YearFolders;

namespace Ita.DocGen;

/// <summary>Documents → Word, PDF and pages, each document set once for all three.</summary>
internal sealed class DocumentWriters
{
    public WrittenDocuments Write(ImmutableArray<Composed> documents, Assessment assessment, FolderLook look, BuildRequest request)
    {
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var word = new WordWriter();
        var pictures = new SitePictures("pictures/");
        var typesetter = new Typesetter(new TypesetOptions(look.Fonts, LineBreaker.Default.WithNames(NamesOf(assessment))));
        foreach (var document in documents.Select(one => one.Document).OfType<Document>())
        {
            var name = $"ita-{assessment.PlanYear}-{document.Id}";
            var pages = typesetter.Typeset(document);
            findings.AddRange(pages.Findings);
            if (request.Word)
            {
                var options = new WordOptions(assessment.Options.FontName, PagesOf(pages), look.StyleDocument);
                files.Add(Bytes($"documents/{name}.docx", target => word.Write(document, options, target)));
            }

            if (request.Pdf)
            {
                files.Add(Bytes($"documents/{name}.pdf", target => new PdfWriter().Write(pages, document, new PdfOptions(typesetter), target)));
            }

            if (request.Web)
            {
                var chrome = new PageChrome(document.Properties.Agency, YearBanner.Of(assessment.PlanYear), "assets/");
                files.Add(Bytes($"site/{name}.html", target => new HtmlWriter(pictures).Write(document, new HtmlOptions(chrome), target)));
            }
        }

        if (request.Web && files.Count > 0)
        {
            files.Add(Text("site/assets/" + SiteAssets.StyleSheetName, SiteAssets.StyleSheet));
            files.Add(Text("site/assets/" + SiteAssets.ScriptName, SiteAssets.Script));
            files.AddRange(pictures.Files.Select(picture => new OutputFile("site/" + picture.Key, picture.Value.Bytes)));
        }

        return new WrittenDocuments(files.ToImmutable(), findings.ToImmutable());
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

    private static OutputFile Text(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));

    private static OutputFile Bytes(string path, Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return new OutputFile(path, bytes.ToArray());
    }
}
