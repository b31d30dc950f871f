namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>A sheet as the workbook part lists it, and the part that holds its cells.</summary>
internal sealed record SheetPlace(string Name, string Part, bool IsHidden);
