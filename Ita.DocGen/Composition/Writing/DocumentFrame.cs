using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Writing;

/// <summary>What every document has: id, title from the rulebook, properties, digits, watermark.</summary>
internal static class DocumentFrame
{
    private const string DraftMark = "ร่าง";

    /// <summary>The official title of a document, line by line, from the rulebook of the plan's year.</summary>
    public static ImmutableArray<string> TitleLines(CompositionInput input, string id) =>
        input.Assessment.PlanRules.FindDuty(id)?.TitleLines ?? [Rulebooks.DocumentKinds.Get(id).ShortName];

    public static Document Build(CompositionInput input, string id, params ImmutableArray<Section> sections)
    {
        var prose = new Prose(input.Assessment);
        var title = prose.Show(string.Join(' ', TitleLines(input, id)));
        var agency = input.Assessment.Agency.FullName?.Value ?? "";
        return new Document(id, title, new DocumentProperties(agency, title, input.Assessment.PlanYear, input.Assessment.RunDate), sections)
        {
            Digits = prose.Digits,
            Watermark = input.IsDraft ? DraftMark : null,
        };
    }
}
