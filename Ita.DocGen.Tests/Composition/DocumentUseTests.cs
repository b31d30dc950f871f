using Ita.DocGen.Composition;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Tests.Composition;

public sealed class DocumentUseTests
{
    [Fact]
    public void Who_reads_no_text_learns_the_same_of_every_document_and_holds_none()
    {
        var input = OfficeSample.Input();
        var whole = Composers.ComposeAll(input, _ => true);
        var told = Composers.ComposeAll(input, _ => true, new DocumentUse(_ => false, composed => composed.LetGo()));
        told.ShouldAllBe(one => one.Document == null);
        told.Select(one => (one.Id, one.LeftOut, one.IsMade)).ShouldBe(whole.Select(one => (one.Id, one.LeftOut, one.Document is not null)));
        told.SelectMany(one => one.Drafts).ShouldBe(whole.SelectMany(one => one.Drafts));
        whole.SelectMany(one => one.Drafts).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_book_that_is_read_is_bound_of_its_whole_parts_which_go_thereafter()
    {
        var input = OfficeSample.Input();
        var book = Composers.ComposeAll(input, _ => true).Single(one => one.Id == DocumentKinds.PlanBook);
        var told = Composers.ComposeAll(input, _ => true, new DocumentUse(id => id == DocumentKinds.PlanBook, composed => composed.Id == DocumentKinds.PlanBook ? composed : composed.LetGo()));
        told.Where(one => one.Document is not null).ShouldHaveSingleItem().Id.ShouldBe(DocumentKinds.PlanBook);
        DocumentDump.Of(told.Single(one => one.Document is not null).Document!).ShouldBe(DocumentDump.Of(book.Document!));
    }
}
