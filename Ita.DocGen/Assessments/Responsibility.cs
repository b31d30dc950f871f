using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

/// <summary>Who does it: one main division, others beside it, and perhaps a phrase that is printed instead.</summary>
public sealed record Responsibility(Sourced<string>? Main, ImmutableArray<Sourced<string>> Others, Sourced<string>? PrintedText)
{
    public static Responsibility None { get; } = new(null, [], null);

    public bool IsEmpty => Main is null && Others.IsEmpty && PrintedText is null;

    public IEnumerable<Sourced<string>> All => Main is null ? Others : Others.Insert(0, Main);
}
