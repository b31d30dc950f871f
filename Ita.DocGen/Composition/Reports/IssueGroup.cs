using System.Collections.Immutable;
using Ita.DocGen.Assessments;

namespace Ita.DocGen.Composition.Reports;

/// <summary>Measures that answer the same indicator, issue or topic, under one heading; key orders the groups.</summary>
internal sealed record IssueGroup(int Key, string Heading, ImmutableArray<Measure> Measures);
