namespace Ita.DocGen.Workbooks;

/// <summary>One cell as it stands in the file: typed, never interpreted. A small value, since a workbook has many.</summary>
public readonly record struct CellValue(CellKind Kind, string? Text, decimal Number, DateOnly Date)
{
    public static CellValue Blank => default;

    public bool IsBlank => Kind == CellKind.Blank;

    public static CellValue OfText(string text) => string.IsNullOrWhiteSpace(text) ? default : new(CellKind.Text, text, 0, default);

    public static CellValue OfNumber(decimal number) => new(CellKind.Number, null, number, default);

    public static CellValue OfDate(DateOnly date) => new(CellKind.Date, null, 0, date);

    public static CellValue OfBoolean(bool value) => new(CellKind.Boolean, null, value ? 1 : 0, default);

    public static CellValue OfError(string name) => new(CellKind.Error, name, 0, default);

    public static CellValue WithoutValue => new(CellKind.FormulaWithoutValue, null, 0, default);
}
