namespace Ita.DocGen.Rulebooks;

/// <summary>
/// A band of the level scale. <see cref="EachPartFrom"/> is what every tested instrument score must reach as well;
/// null when only the overall score counts.
/// </summary>
public sealed record Level(string Name, decimal From, decimal To, decimal? EachPartFrom, bool IsPass);
