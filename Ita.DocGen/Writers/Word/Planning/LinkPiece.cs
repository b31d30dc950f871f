using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>A link to a relation (the web) or to a bookmark: one of the two is given.</summary>
internal sealed record LinkPiece(string? Relation, string? Bookmark, ImmutableArray<PiecePlan> Pieces) : PiecePlan;
