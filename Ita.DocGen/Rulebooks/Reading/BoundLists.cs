using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>The lists of a rulebook with the line of every entry, for the checks that look across them.</summary>
internal sealed record BoundLists(
    ImmutableArray<Sourced<InstrumentRule>> Instruments,
    ImmutableArray<Sourced<Indicator>> Indicators,
    ImmutableArray<Sourced<SubIndicator>> SubIndicators,
    ImmutableArray<Sourced<Item>> Items,
    ImmutableArray<Sourced<Level>> Bands,
    ImmutableArray<Sourced<DocumentDuty>> Duties,
    ImmutableArray<Sourced<SevenIssue>> SevenIssues);
