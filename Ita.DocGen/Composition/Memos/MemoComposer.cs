using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Memos;

/// <summary>
/// บันทึกข้อความ in style A (background, report) or B (เรื่องเดิม, ข้อเท็จจริง, ข้อพิจารณา), with its signing chain.
/// What the four memos say differs; how a memo is built does not.
/// </summary>
internal sealed class MemoComposer(string id, Func<CompositionInput, Prose, IMemoDraft> draftOf) : IDocumentComposer
{
    public string Id => id;

    public Composed Compose(CompositionInput input)
    {
        var prose = new Prose(input.Assessment);
        var draft = draftOf(input, prose);
        var paper = input.Assessment.Papers.Find(id);
        if (paper is { IsWanted: false })
        {
            return new Composed(id, null, LeftOutReason.NotWanted);
        }

        if (!draft.HasInputs)
        {
            return new Composed(id, null, LeftOutReason.NothingFilledIn);
        }

        var texts = new PlacedTexts(input, prose, id);
        var blocks = Write(input, prose, draft, paper, texts);
        return new Composed(id, DocumentFrame.Build(input, id, new Section(PageSetup.Memo, blocks)), null) { Drafts = texts.Drafts };
    }

    private ImmutableArray<Block> Write(CompositionInput input, Prose prose, IMemoDraft draft, Paper? paper, PlacedTexts texts)
    {
        var heads = new MemoHeads(input, prose);
        var owner = heads.Owner(paper);
        var closing = Closings.Of(paper?.Purpose?.Value ?? draft.UsualPurpose);
        return
        [
            heads.Of(paper, owner, Subject(input, prose, draft, paper)),
            .. MemoOpening.Of(input, prose, paper),
            .. new MemoBody(draft, texts, prose).Of(paper?.Style ?? MemoStyle.Narrative),
            .. texts.Typed("สรุปท้าย"),
            .. new Signatures(input, prose, id).OfMemo(closing, owner),
        ];
    }

    private string Subject(CompositionInput input, Prose prose, IMemoDraft draft, Paper? paper) =>
        prose.Show(paper?.Subject?.Value ?? string.Join(' ', DocumentFrame.TitleLines(input, id).Append(draft.SubjectAddition)).TrimEnd());
}
