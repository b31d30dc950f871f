using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>The mark in the footnote itself.</summary>
internal sealed record NoteMarkPiece(RunLook Look) : PiecePlan;
