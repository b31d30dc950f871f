using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Planning;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word;

/// <summary>
/// A document in, a .docx out: planned first, then streamed part by part. The same input gives the same bytes;
/// the file bears a seal by which <see cref="WordSeal"/> knows whether a person has touched it since.
/// </summary>
internal sealed class WordWriter
{
    public void Write(Document document, WordOptions options, Stream target)
    {
        var styles = StyleBook.OfOwn(options);
        var plan = WordPlanner.Plan(document, options, styles);
        var parts = WordPackage.PartsOf(document, plan, options, styles);
        DeterministicZip.Write(target, WordSeal.Seal(parts, options.ContentMark), ZipOrder.OfficePackage);
    }
}
