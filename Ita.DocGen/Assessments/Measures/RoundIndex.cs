using System.Collections.Immutable;

namespace Ita.DocGen.Assessments;

/// <summary>
/// Finds the result of a measure in a round by its number: the first where a number stands twice. Remembers the order of the
/// results it was asked of last. It says nothing that the results do not, so that all are equal.
/// </summary>
internal sealed class RoundIndex : IEquatable<RoundIndex>
{
    private readonly Lock remembering = new();
    private (ImmutableArray<RoundResult> Results, Dictionary<string, RoundResult> ByNumber)? last;

    public RoundResult? Find(ImmutableArray<RoundResult> results, string number)
    {
        lock (remembering)
        {
            if (last is not { } known || known.Results != results)
            {
                known = (results, new Dictionary<string, RoundResult>(results.Length, StringComparer.Ordinal));
                foreach (var result in results)
                {
                    known.ByNumber.TryAdd(result.MeasureNumber, result);
                }

                last = known;
            }

            return known.ByNumber.GetValueOrDefault(number);
        }
    }

    public bool Equals(RoundIndex? other) => other is not null;

    public override bool Equals(object? obj) => obj is RoundIndex;

    public override int GetHashCode() => 0;
}
