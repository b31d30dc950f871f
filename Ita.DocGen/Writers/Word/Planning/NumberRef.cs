namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>A list instance and the level in it.</summary>
internal sealed record NumberRef(int Instance, int Level);
