using System.Collections.Immutable;

namespace Ita.DocGen.Rulebooks;

/// <summary>The ITA calendar of a year, in order of time.</summary>
public sealed record Calendar(ImmutableArray<Milestone> Milestones)
{
    public Milestone? Find(string id) => Milestones.FirstOrDefault(milestone => milestone.Id == id);
}
