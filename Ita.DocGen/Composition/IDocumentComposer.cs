namespace Ita.DocGen.Composition;

/// <summary>Makes one kind of document. One class a document; all its Thai wording stands in it or in Writing.</summary>
internal interface IDocumentComposer
{
    string Id { get; }

    Composed Compose(CompositionInput input);
}
