namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Indents in twips; a first line below zero hangs.</summary>
internal sealed record IndentPlan(int Left, int Right, int FirstLine);
