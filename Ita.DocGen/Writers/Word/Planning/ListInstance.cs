using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>A list of its own: its definition, and from where its levels start.</summary>
internal sealed record ListInstance(int Id, ListKind Kind, ImmutableArray<LevelStart> Starts);
