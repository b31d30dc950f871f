using System.Collections.Immutable;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Drafting;

/// <summary>Staff text where there is one, a draft where the cell is empty; remembers every draft that was printed.</summary>
internal sealed class ChosenText(Prose prose)
{
    private readonly ImmutableArray<DraftedText>.Builder drafts = ImmutableArray.CreateBuilder<DraftedText>();

    public ImmutableArray<DraftedText> Drafts => drafts.ToImmutable();

    public ImmutableArray<Block> Points(Sourced<string>? typed, CellAddress cell, bool wasRead, Func<Draft> write, ParagraphStyle style) =>
        typed is not null ? StaffText.Blocks(prose, typed, style) : Noted(write(), cell, wasRead).AsPoints(style);

    public ImmutableArray<Block> Paragraphs(Sourced<string>? typed, CellAddress cell, bool wasRead, Func<Draft> write, ParagraphStyle style) =>
        typed is not null ? StaffText.Blocks(prose, typed, style) : Noted(write(), cell, wasRead).AsParagraphs(style);

    private Draft Noted(Draft draft, CellAddress cell, bool wasRead)
    {
        if (!draft.Paragraphs.IsEmpty)
        {
            drafts.Add(new DraftedText(cell, draft.Text, wasRead));
        }

        return draft;
    }
}
