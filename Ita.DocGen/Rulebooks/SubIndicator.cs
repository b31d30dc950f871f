using System.Collections.Immutable;

namespace Ita.DocGen.Rulebooks;

/// <summary>A sub-indicator of OIT ("9.1") with the inner headings under which its items are listed, in order.</summary>
public sealed record SubIndicator(string Number, string Name, int Indicator, ImmutableArray<string> Headings, Grounds Grounds);
