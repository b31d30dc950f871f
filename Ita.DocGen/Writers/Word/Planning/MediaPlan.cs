namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>A picture file inside the package.</summary>
internal sealed record MediaPlan(string Name, ReadOnlyMemory<byte> Bytes);
