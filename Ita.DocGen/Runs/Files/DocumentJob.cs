using System.Globalization;
using Ita.DocGen.Documents;
using Ita.DocGen.Publishing;
using Ita.DocGen.Thai;
using Ita.DocGen.Typesetting.Layout;
using Ita.DocGen.Typesetting.Pages;
using Ita.DocGen.Writers.Html;
using Ita.DocGen.Writers.Pdf;
using Ita.DocGen.Writers.Word;

namespace Ita.DocGen.Runs;

/// <summary>The writing of one document in the formats asked for: it is set once for all of them.</summary>
internal sealed record DocumentJob(Document Document, TypesetterPool Typesetters) : IJob<WrittenFormats>
{
    /// <summary>Null when no Word file is asked for.</summary>
    public WordLook? Word { get; init; }

    public bool WritesPdf { get; init; }

    /// <summary>What the page shows around the document, files of earlier runs to download included; null when no page is asked for.</summary>
    public HtmlOptions? Page { get; init; }

    public string Name => $"document {Document.Id}";

    public WrittenFormats Do()
    {
        var typesetter = Typesetters.Lend();
        var written = Write(typesetter);
        Typesetters.TakeBack(typesetter);
        return written;
    }

    private WrittenFormats Write(Typesetter typesetter)
    {
        var set = typesetter.Typeset(Document);
        var place = DocumentPlace.Of(Document);
        var pictures = new SitePictures(place.PictureFolder);
        var files = new List<OutputFile>();
        var findings = set.Findings.ToBuilder();
        if (Word is not null)
        {
            var options = new WordOptions(Word.FontName, PagesOf(set), Word.StyleDocument, ContentMark.Of(Document));
            place.Add(files, ".docx", OutputFile.Of("", target => new WordWriter().Write(Document, options, target)));
            findings.AddRange(WordFit.Check(Document, place.Name + ".docx"));
        }

        if (WritesPdf)
        {
            place.Add(files, ".pdf", OutputFile.Of("", target => new PdfWriter().Write(set, Document, new PdfOptions(typesetter), target)));
        }

        if (Page is not null)
        {
            var options = Page with { Downloads = [.. DocumentPlace.Downloads.Select(one => FindDownload(place, one.Ending, one.Format, files)).OfType<PageFile>()] };
            files.Add(OutputFile.Of(place.PagePath, target => new HtmlWriter(pictures).Write(Document, options, target)));
        }

        return new WrittenFormats([.. files], [.. pictures.Files.Select(one => new OutputFile(place.StoreOf(one.Key), one.Value.Bytes))], findings.ToImmutable());
    }

    private PageFile? FindDownload(DocumentPlace place, string ending, string format, List<OutputFile> made) =>
        made.Find(file => file.RelativePath == place.PageFolder + place.Name + ending) is { } file
            ? new PageFile(format, place.Name + ending, file.Bytes.Length)
            : Page!.Downloads.FirstOrDefault(earlier => earlier.Format == format);

    // The contents of the Word file bear the page numbers of our own pages; a person may update the fields.
    private static Dictionary<string, int> PagesOf(PageSet pages) =>
        pages.Anchors.ToDictionary(anchor => anchor.Key, anchor => NumberOf(pages, anchor.Value), StringComparer.Ordinal);

    private static int NumberOf(PageSet pages, PageSpot spot) =>
        int.TryParse(ThaiDigits.ToArabic(pages.Pages[spot.PageIndex].Label), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : spot.PageIndex + 1;
}
