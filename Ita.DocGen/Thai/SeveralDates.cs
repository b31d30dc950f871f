using System.Collections.Immutable;

namespace Ita.DocGen.Thai;

/// <summary>Days, months or ranges in the order they were typed.</summary>
public sealed record SeveralDates(ImmutableArray<DateMention> Parts) : DateMention
{
    public override DatePeriod Period => new(Parts.Min(part => part.Period.First), Parts.Max(part => part.Period.Last));

    public override ImmutableArray<DateMention> Pieces => Parts;

    public bool Equals(SeveralDates? other) => other is not null && YearWasImplied == other.YearWasImplied && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(0, HashCode.Combine);
}
