using System.Collections.Immutable;
using Ita.DocGen.Composition.Analyses;
using Ita.DocGen.Composition.Books;
using Ita.DocGen.Composition.Checklists;
using Ita.DocGen.Composition.Measures;
using Ita.DocGen.Composition.Memos;
using Ita.DocGen.Composition.Orders;
using Ita.DocGen.Composition.Reports;

namespace Ita.DocGen.Composition;

/// <summary>Every document the program can make, in the order of the contract; books last, out of what is composed by then.</summary>
internal static class Composers
{
    private static readonly ImmutableArray<IDocumentComposer> All =
    [
        new AnalysisComposer(),
        new MeasuresComposer(),
        new ProgressComposer(),
        new AnnualComposer(),
        new ChecklistComposer(),
        .. MemoComposers.All,
        new OrderComposer(),
        new DivisionTasksComposer(),
    ];

    /// <summary>What is asked for. The parts of an asked book are composed even if they are not asked for themselves.</summary>
    public static ImmutableArray<Composed> ComposeAll(CompositionInput input, Func<string, bool> isAsked, DocumentUse? intended = null)
    {
        var use = intended ?? DocumentUse.Everything;
        var books = BookKind.All.Where(book => isAsked(book.Id)).ToArray();
        var bound = PartsOf(books);
        var awaited = PartsOf(books.Where(book => use.IsRead(book.Id)));
        var wanted = All.Where(composer => isAsked(composer.Id) || bound.Contains(composer.Id));
        var composed = SideBySide.Map(wanted, composer => awaited.Contains(composer.Id) ? composer.Compose(input).Whole() : use.Keep(composer.Compose(input))).ToDictionary(one => one.Id, StringComparer.Ordinal);
        return
        [
            .. All.Where(composer => isAsked(composer.Id)).Select(composer => awaited.Contains(composer.Id) ? use.Keep(composed[composer.Id]) : composed[composer.Id]),
            .. SideBySide.Map(books, book => use.Keep(BookComposer.Compose(input, book, composed, use.IsRead(book.Id)))),
        ];

        HashSet<string> PartsOf(IEnumerable<BookKind> some) =>
            some.SelectMany(book => book.Core.Concat(BookPlan.PartsOf(book, input.Assessment.Papers))).ToHashSet(StringComparer.Ordinal);
    }
}
