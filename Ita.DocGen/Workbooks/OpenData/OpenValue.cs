using System.Globalization;

namespace Ita.DocGen.Workbooks;

/// <summary>A value of open data; exactly one of the three is given, or none.</summary>
public readonly record struct OpenValue(string? Text, decimal? Number, DateOnly? Day)
{
    public static OpenValue None => default;

    /// <summary>Control characters are dropped: neither a sheet nor a line of .csv can hold them.</summary>
    public static OpenValue Of(string? text) => new(text is null ? null : string.Concat(text.Where(letter => letter == '\n' || !char.IsControl(letter))), null, null);

    public static OpenValue Of(decimal? number) => new(null, number, null);

    public static OpenValue Of(DateOnly? day) => new(null, null, day);

    /// <summary>As a program reads it: a point, no thousands, days as 2026-01-15.</summary>
    public string Plain =>
        Number?.ToString("0.##########", CultureInfo.InvariantCulture)
        ?? Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        ?? Text
        ?? "";
}
