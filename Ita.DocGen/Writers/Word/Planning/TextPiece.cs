using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

internal sealed record TextPiece(string Text, RunLook Look) : PiecePlan;
