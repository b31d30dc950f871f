using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Writing;

/// <summary>What the staff wrote for a place of a document: the file of the folder narrative, or else the paragraphs of ข้อความในเอกสาร.</summary>
internal static class StaffPlaces
{
    public static ImmutableArray<Block> Blocks(CompositionInput input, Prose prose, string documentId, string heading) =>
        TextPlaces.Find(documentId, heading) is { } place && input.Narratives.TryGetValue(place.FileName, out var narrative)
            ? NarrativeBlocks.Of(prose, narrative)
            : [.. TextsOf(input.Assessment.Papers, documentId, heading).SelectMany(text => StaffText.Blocks(prose, text.Text, ParagraphStyle.Body))];

    /// <summary>The paragraphs that have words; a row with a tick alone accepts the draft.</summary>
    public static IEnumerable<PaperText> TextsOf(AgencyPapers papers, string documentId, string heading) =>
        papers.Texts
            .Where(text => text.DocumentId == documentId && text.Place == heading && text.Text.Value.Length > 0)
            .OrderBy(text => text.Order);
}
