using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

internal sealed record FieldEndPiece(RunLook Look) : PiecePlan;
