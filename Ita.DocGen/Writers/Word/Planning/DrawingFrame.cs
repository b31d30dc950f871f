namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>What every drawing bears: an id, a name, words for those who cannot see it, and a size in EMU.</summary>
internal sealed record DrawingFrame(int Id, string Name, string AltText, long Width, long Height);
