using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>The mark in the text that calls a footnote.</summary>
internal sealed record NoteCallPiece(int Id, RunLook Look) : PiecePlan;
