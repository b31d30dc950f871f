namespace Ita.DocGen;

/// <summary>A document that was not made because a cell it uses has an error.</summary>
public sealed record HeldBackDocument(string Id, int Errors);
