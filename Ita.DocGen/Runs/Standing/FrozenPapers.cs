using System.Collections.Frozen;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Publishing;
using Ita.DocGen.Writers.Word.Reading;

namespace Ita.DocGen.Runs;

/// <summary>The papers that are signed or published, and what would differ if they were made anew.</summary>
internal sealed class FrozenPapers(AgencyPapers papers)
{
    private readonly FrozenDictionary<string, Paper> frozen = papers.Papers
        .Where(paper => paper.Status is PaperStatus.Signed or PaperStatus.Published)
        .DistinctBy(paper => paper.DocumentId)
        .ToFrozenDictionary(paper => paper.DocumentId, StringComparer.Ordinal);

    public bool Include(string documentId) => frozen.ContainsKey(documentId);

    /// <summary>What differs between a paper as it stands and as it would be made now; null when nothing does.</summary>
    public Diagnostic? FindDifference(string documentId, string title, OutputFile? standing, OutputFile? made)
    {
        var cell = frozen[documentId].Cell;
        var old = standing is null ? null : WordLines.Find(standing.Bytes);
        if (old is null || made is null || WordLines.Find(made.Bytes) is not { } lines)
        {
            return Problems.FrozenDocumentCannotBeCompared(cell, title);
        }

        return TextDifference.Find(old.Value, lines) is { } places ? Problems.FrozenDocumentWouldDiffer(cell, title, places) : null;
    }
}
