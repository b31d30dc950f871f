using System.Collections.Immutable;

namespace Ita.DocGen.Rulebooks;

/// <summary>One of the seven issues of the analysis, with the scores that speak to it.</summary>
public sealed record SevenIssue(
    int Number,
    string Name,
    ImmutableArray<int> Indicators,
    ImmutableArray<string> SubIndicators,
    ImmutableArray<string> Items,
    Grounds Grounds);
