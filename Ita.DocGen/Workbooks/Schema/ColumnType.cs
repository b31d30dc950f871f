namespace Ita.DocGen.Workbooks;

/// <summary>What a cell of a column holds.</summary>
public enum ColumnType
{
    Text,
    LongText,
    Number,

    /// <summary>0–100.</summary>
    Score,

    /// <summary>One day.</summary>
    Date,

    /// <summary>A day, month, range, fiscal year, or a list of days.</summary>
    Period,
    Year,

    /// <summary>One of a list.</summary>
    Choice,

    /// <summary>Several of a list, by comma or new line; the list suggests and does not forbid.</summary>
    Choices,
    Person,
    Url,
    File,
    Tick,
}
