namespace Ita.DocGen.Typesetting.Breaking;

/// <summary>A new line may begin at this UTF-16 index; spaces before it hang at the end of the line above.</summary>
public readonly record struct BreakOpportunity(int Index, BreakQuality Quality);
