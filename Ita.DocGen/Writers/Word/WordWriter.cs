using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.OfficeStyles;
using Ita.DocGen.Writers.Word.Planning;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word;

/// <summary>
/// A document in, a .docx out: planned first, then streamed part by part. The same input gives the same bytes;
/// the file bears a seal by which <see cref="WordSeal"/> knows whether a person has touched it since.
/// </summary>
internal sealed class WordWriter
{
    private OfficeReading? lastOffice;

    public void Write(Document document, WordOptions options, Stream target)
    {
        var office = FindOffice(options);
        var styles = office?.Styles ?? StyleBook.OfOwn(options);
        var plan = WordPlanner.Plan(document, options, styles, office);
        var parts = WordPackage.PartsOf(document, plan, options, styles, office);
        DeterministicZip.Write(target, WordSeal.Seal(parts, options.ContentMark), ZipOrder.OfficePackage);
    }

    /// <summary>The style document is read once for all documents of a run.</summary>
    private OfficeStyle? FindOffice(WordOptions options)
    {
        if (options.StyleDocument is not { } bytes)
        {
            return null;
        }

        if (lastOffice is not { } last || !ReferenceEquals(last.Bytes, bytes) || last.Font != options.FontName)
        {
            last = new OfficeReading(bytes, options.FontName, OfficeStyleReader.Find(bytes, options));
            lastOffice = last;
        }

        return last.Style;
    }

    private sealed record OfficeReading(byte[] Bytes, string Font, OfficeStyle? Style);
}
