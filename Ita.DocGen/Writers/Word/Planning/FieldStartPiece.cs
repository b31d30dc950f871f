using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>The beginning of a field that runs over several paragraphs.</summary>
internal sealed record FieldStartPiece(string Instruction, RunLook Look) : PiecePlan;
