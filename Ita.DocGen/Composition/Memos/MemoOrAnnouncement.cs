using Ita.DocGen.Assessments;

namespace Ita.DocGen.Composition.Memos;

/// <summary>One paper of the year in the form that หนังสือและคำสั่ง › รูปแบบ chooses.</summary>
internal sealed class MemoOrAnnouncement(IDocumentComposer memo, IDocumentComposer announcement) : IDocumentComposer
{
    public string Id => memo.Id;

    public Composed Compose(CompositionInput input) =>
        (input.Assessment.Papers.Find(Id)?.Style == MemoStyle.Announcement ? announcement : memo).Compose(input);
}
