namespace Ita.DocGen.Workbooks;

/// <summary>A cell that gets another value; a blank one is emptied.</summary>
internal sealed record CellChange(string Sheet, int Row, int Column, CellValue Value);
