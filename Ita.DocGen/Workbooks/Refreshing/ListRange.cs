namespace Ita.DocGen.Workbooks;

/// <summary>The cells of the list sheet that a dropdown offers, under their defined name.</summary>
internal sealed record ListRange(string Name, string Sheet, int Column, int LastRow);
