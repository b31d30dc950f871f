using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Memos;

/// <summary>เรียน and สิ่งที่ส่งมาด้วย.</summary>
internal static class MemoOpening
{
    public static IEnumerable<Block> Of(CompositionInput input, Prose prose, Paper? paper)
    {
        var addressee = paper?.Addressee is { } typed ? prose.Typed(typed) : new TextRun(new Officers(input.Assessment.Agency, prose).Head);
        yield return Labelled("เรียน", addressee);
        var enclosures = paper?.Enclosures ?? [];
        if (enclosures is [var only])
        {
            yield return Labelled("สิ่งที่ส่งมาด้วย", prose.Typed(only));
        }
        else if (enclosures.Length > 1)
        {
            yield return new Paragraph(ParagraphStyle.Labelled, [new TextRun("สิ่งที่ส่งมาด้วย")]) { KeepsWithNext = true };
            yield return new ListBlock(ListMarker.Decimal, [.. enclosures.Select(enclosure => new ListItem([Blocks.Flush(prose.Typed(enclosure))]))]);
        }
    }

    private static Paragraph Labelled(string label, TextRun value) => new(ParagraphStyle.Labelled, [new TextRun(label + "  "), value]);
}
