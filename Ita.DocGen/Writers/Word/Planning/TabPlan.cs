namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>A tab stop, dotted or not.</summary>
internal sealed record TabPlan(int Position, bool IsRight, bool IsDotted);
