namespace Ita.DocGen.Rulebooks;

/// <summary>A day or span of the year's calendar, as Gregorian days.</summary>
public sealed record Milestone(string Id, string Name, DateOnly? From, DateOnly? To, MilestoneKind Kind, Grounds Grounds)
{
    public bool IsPromised => Kind != MilestoneKind.Rhythm;
}
