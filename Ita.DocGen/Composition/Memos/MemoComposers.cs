using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Orders;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Memos;

/// <summary>The four memos of the year.</summary>
internal static class MemoComposers
{
    public static ImmutableArray<IDocumentComposer> All { get; } =
    [
        new MemoComposer(DocumentKinds.ResultMemo, (input, prose) => new ResultMemoDraft(input, prose)),
        new MemoOrAnnouncement(
            new MemoComposer(DocumentKinds.MeasuresMemo, (input, prose) => new MeasuresMemoDraft(input, prose)),
            new AnnouncementComposer()),
        new MemoComposer(DocumentKinds.ProgressMemo, (input, prose) => new RoundMemoDraft(input, prose, ReportRound.SixMonths)),
        new MemoComposer(DocumentKinds.AnnualMemo, (input, prose) => new RoundMemoDraft(input, prose, ReportRound.TwelveMonths)),
    ];
}
