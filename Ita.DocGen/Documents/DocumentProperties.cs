namespace Ita.DocGen.Documents;

/// <summary>What the file says about itself. The author is the agency, never a person.</summary>
public sealed record DocumentProperties(string Agency, string Subject, int FiscalYear, DateOnly RunDate)
{
    public string Language { get; init; } = "th-TH";
}
