namespace Ita.DocGen.YearFolders.Examples;

/// <summary>An o item below 100: {y} and {p} stand for the years as everywhere in the example.</summary>
internal sealed record ExampleLostItem(string Code, decimal Score, string? Remark = null, string? Analysis = null);
