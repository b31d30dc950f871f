namespace Ita.DocGen.Composition;

/// <summary>
/// What a run does with composed documents. A build reads all; a check asks whether they can be made and which texts were
/// drafted, so that each may go before the next comes.
/// </summary>
/// <param name="IsRead">Whether somebody reads the text of that document; a book that nobody reads is not bound.</param>
/// <param name="Keep">What is kept of a document once no book needs it.</param>
internal sealed record DocumentUse(Func<string, bool> IsRead, Func<Composed, Composed> Keep)
{
    public static DocumentUse Everything { get; } = new(_ => true, composed => composed.Whole());
}
