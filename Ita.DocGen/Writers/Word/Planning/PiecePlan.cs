namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>A piece of a line. The kinds are closed; the serializer handles each of them.</summary>
internal abstract record PiecePlan;
