namespace Ita.DocGen.Rulebooks;

/// <summary>The item, and the year of its list, that a document of one year folder answers.</summary>
public sealed record DocumentAnswer(int Year, Item Item, DocumentDuty Duty);
