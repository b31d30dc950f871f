using System.Collections.Immutable;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>A piece of a line. The kinds are closed; the serializer handles each of them.</summary>
internal abstract record PiecePlan;

internal sealed record TextPiece(string Text, RunLook Look) : PiecePlan;

internal sealed record BreakPiece(RunLook Look) : PiecePlan;

internal sealed record TabPiece(RunLook Look) : PiecePlan;

/// <summary>A field with its result already written. Never dirty: Word asks nothing when it opens the file.</summary>
internal sealed record FieldPiece(string Instruction, string Result, RunLook Look) : PiecePlan;

/// <summary>The beginning of a field that runs over several paragraphs.</summary>
internal sealed record FieldStartPiece(string Instruction, RunLook Look) : PiecePlan;

internal sealed record FieldEndPiece(RunLook Look) : PiecePlan;

/// <summary>A link to a relation (the web) or to a bookmark: one of the two is given.</summary>
internal sealed record LinkPiece(string? Relation, string? Bookmark, ImmutableArray<PiecePlan> Pieces) : PiecePlan;

internal sealed record BookmarkPiece(int Id, string Name, ImmutableArray<PiecePlan> Pieces) : PiecePlan;

internal sealed record CheckBoxPiece(int Id, bool IsChecked, RunLook Look) : PiecePlan;

/// <summary>The mark in the text that calls a footnote.</summary>
internal sealed record NoteCallPiece(int Id, RunLook Look) : PiecePlan;

/// <summary>The mark in the footnote itself.</summary>
internal sealed record NoteMarkPiece(RunLook Look) : PiecePlan;

internal sealed record PicturePiece(DrawingFrame Frame, string Relation, PicturePlacement Placement, RunLook Look) : PiecePlan;

internal sealed record ChartPiece(DrawingFrame Frame, string Relation, RunLook Look) : PiecePlan;
