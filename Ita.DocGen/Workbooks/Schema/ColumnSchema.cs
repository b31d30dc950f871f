namespace Ita.DocGen.Workbooks;

/// <summary>One column, or on a sheet of pairs one row: heading, type, list, prompt. The single home of these facts.</summary>
public sealed record ColumnSchema(string Id, string Heading, ColumnType Type)
{
    public bool IsRequired { get; init; }

    /// <summary>Left empty only for a while: coloured like a required cell, but a check of its own tells it, and no document waits for it.</summary>
    public bool IsWanted { get; init; }

    /// <summary>Written by the program (given text or a formula); never read back as the user's.</summary>
    public bool IsGiven { get; init; }

    public ChoiceList? List { get; init; }

    /// <summary>Shown by Excel when the cell is entered; at most 255 characters.</summary>
    public string? Prompt { get; init; }

    /// <summary>Width in characters of the sheet's font.</summary>
    public double Width { get; init; } = 16;

    /// <summary>Older or usual other headings of the same column.</summary>
    public string[] Aliases { get; init; } = [];
}
