using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

internal sealed record PicturePiece(DrawingFrame Frame, string Relation, PicturePlacement Placement, RunLook Look) : PiecePlan;
