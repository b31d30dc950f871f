using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

internal sealed record CheckBoxPiece(int Id, bool IsChecked, RunLook Look) : PiecePlan;
