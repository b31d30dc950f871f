using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Word.Planning;

internal sealed record BookmarkPiece(int Id, string Name, ImmutableArray<PiecePlan> Pieces) : PiecePlan;
