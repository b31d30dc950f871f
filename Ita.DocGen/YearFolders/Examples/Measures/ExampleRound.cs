namespace Ita.DocGen.YearFolders.Examples;

/// <summary>What one round reports; summary and outcome only at the end of the year.</summary>
internal sealed record ExampleRound(string Status, string Result, string DoneOn)
{
    public const string Done = "ดำเนินการ";
    public const string Ongoing = "ดำเนินการต่อเนื่อง";
    public const string InProgress = "อยู่ระหว่างดำเนินการ";
    public const string NotStarted = "ยังไม่ได้ดำเนินการ";

    public decimal? Percent { get; init; }

    public string? Problems { get; init; }

    public string? Suggestions { get; init; }

    public string? Evidence { get; init; }

    /// <summary>The page of the agency's site, behind its address.</summary>
    public string? Page { get; init; }

    public string? Summary { get; init; }

    public string? Outcome { get; init; }
}
