namespace Ita.DocGen.Rulebooks;

/// <summary>A date or span of the year's calendar (Gregorian days). When only the rhythm of earlier years is known, it is no promise.</summary>
public sealed record Milestone(string Id, string Name, DateOnly? From, DateOnly? To, bool IsAnnounced, Grounds Grounds);
