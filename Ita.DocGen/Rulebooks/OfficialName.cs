using System.Collections.Immutable;

namespace Ita.DocGen.Rulebooks;

/// <summary>A name or term as it must be written, and the ways in which offices often miswrite it.</summary>
public sealed record OfficialName(string Name, string ShortName, ImmutableArray<string> Misspellings, Grounds Grounds);
