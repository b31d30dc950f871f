using System.Collections.Immutable;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Books;

/// <summary>
/// A bound file out of papers that are already composed: one cover, one contents, then every part without its own cover,
/// its headings numbered anew. What a core part lacks, the whole book lacks.
/// </summary>
internal static class BookComposer
{
    public static Composed Compose(CompositionInput input, BookKind book, IReadOnlyDictionary<string, Composed> composed, bool isRead = true)
    {
        if (input.Assessment.Papers.Find(book.Id) is { IsWanted: false })
        {
            return new Composed(book.Id, null, LeftOutReason.NotWanted);
        }

        var parts = BookPlan.PartsOf(book, input.Assessment.Papers)
            .Select(id => composed.GetValueOrDefault(id))
            .OfType<Composed>()
            .Where(part => part.IsMade)
            .ToArray();
        if (book.Core.Any(id => composed.GetValueOrDefault(id)?.LeftOut == LeftOutReason.NothingFilledIn) || parts.Length == 0 || !parts.Any(part => book.Core.Contains(part.Id)))
        {
            return new Composed(book.Id, null, LeftOutReason.NothingFilledIn);
        }

        if (!isRead)
        {
            return new Composed(book.Id, null, null);
        }

        var prose = new Prose(input.Assessment);
        var cover = Cover.Of(prose, TitleLines(input, book), Cover.EmblemOf(input));
        var contents = new Section(PageSetup.Cover, [new TableOfContents("สารบัญ", 2)]);
        var bound = PlanParts.Of([.. parts.Select(part => part.Document).OfType<Document>()]);
        return new Composed(book.Id, DocumentFrame.Build(input, book.Id, [cover, contents, .. bound]), null);
    }

    // A book named after the measures says what they come from.
    private static IEnumerable<string> TitleLines(CompositionInput input, BookKind book)
    {
        var lines = DocumentFrame.TitleLines(input, book.Id);
        var measures = DocumentFrame.TitleLines(input, DocumentKinds.Measures);
        return book.Id == DocumentKinds.PlanBook && lines.SequenceEqual(measures)
            ? lines.Add($"จากการวิเคราะห์ผลการประเมินประจำปีงบประมาณ พ.ศ. {input.Assessment.ResultYear}")
            : lines;
    }
}
