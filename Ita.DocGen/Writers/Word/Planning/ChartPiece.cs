using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

internal sealed record ChartPiece(DrawingFrame Frame, string Relation, RunLook Look) : PiecePlan;
