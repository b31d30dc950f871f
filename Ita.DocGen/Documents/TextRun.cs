namespace Ita.DocGen.Documents;

public sealed record TextRun(string Text, TextStyle Style = TextStyle.Plain) : Inline
{
    /// <summary>The workbook cells this text came from; null for the program's own words.</summary>
    public Provenance? Source { get; init; }
}
