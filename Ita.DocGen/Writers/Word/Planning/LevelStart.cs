namespace Ita.DocGen.Writers.Word.Planning;

internal sealed record LevelStart(int Level, int Number);
