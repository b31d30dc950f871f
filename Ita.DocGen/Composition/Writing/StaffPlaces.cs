using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Writing;

/// <summary>What the staff wrote for a place of a document: a longer text from the folder, or else the paragraphs of ข้อความในเอกสาร.</summary>
internal static class StaffPlaces
{
    public static ImmutableArray<Block> Blocks(CompositionInput input, Prose prose, string documentId, string place, string narrative) =>
        input.Narratives.TryGetValue($"{documentId}-{narrative}", out var longer)
            ? longer
            : [.. TextsOf(input.Assessment.Papers, documentId, place).SelectMany(text => StaffText.Blocks(prose, text.Text, ParagraphStyle.Body))];

    public static IEnumerable<PaperText> TextsOf(AgencyPapers papers, string documentId, string place) =>
        papers.Texts.Where(text => text.DocumentId == documentId && text.Place == place).OrderBy(text => text.Order);
}
