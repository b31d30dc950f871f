using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Books;

/// <summary>Which papers are bound into a book, in order.</summary>
internal static class BookPlan
{
    /// <summary>
    /// As the agency's papers say. A list that names a core paper of the book is complete; any other list adds to the usual parts.
    /// Papers without a place of their own keep the usual order.
    /// </summary>
    public static ImmutableArray<string> PartsOf(BookKind book, AgencyPapers papers)
    {
        var named = papers.Papers.Where(paper => paper.BoundInto.Any(bound => Names(bound.Value, book.Id))).ToArray();
        var ids = named.Any(paper => book.Core.Contains(paper.DocumentId))
            ? named.Select(paper => paper.DocumentId)
            : book.Usual.Concat(named.Select(paper => paper.DocumentId));
        return [.. ids.Distinct(StringComparer.Ordinal).Where(id => !DocumentKinds.Get(id).IsBook).OrderBy(id => PlaceOf(book, papers, id)).ThenBy(NaturalPlace)];
    }

    private static bool Names(string typed, string book) => DocumentKinds.Find(typed)?.Id == book;

    // Typed places count from 1; what bears none stands where it usually does.
    private static int PlaceOf(BookKind book, AgencyPapers papers, string id)
    {
        var usual = book.Usual.IndexOf(id);
        return papers.Find(id)?.OrderInBook ?? (usual >= 0 ? usual + 1 : int.MaxValue);
    }

    private static int NaturalPlace(string id) => DocumentKinds.All.IndexOf(DocumentKinds.Get(id));
}
