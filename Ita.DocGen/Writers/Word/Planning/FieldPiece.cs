using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>A field with its result already written. Never dirty: Word asks nothing when it opens the file.</summary>
internal sealed record FieldPiece(string Instruction, string Result, RunLook Look) : PiecePlan;
