using System.Collections.Immutable;

namespace Ita.DocGen.Publishing;

/// <summary>What came of publishing: how many files changed, and which are held open by another program, so that nothing could change.</summary>
internal sealed record PublishOutcome(int Changed, ImmutableArray<string> Held);
