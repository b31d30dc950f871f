namespace Ita.DocGen.Runs;

/// <summary>What the making of a year folder did: workbooks written anew, what was brought up to date in the others, which were open and stayed as they are.</summary>
public sealed record PreparedFolder(IReadOnlyList<string> Created, IReadOnlyList<(string File, IReadOnlyList<string> Done)> Refreshed, IReadOnlyList<string> Held)
{
    /// <summary>Where the former state of the refreshed workbooks is kept, below the folder.</summary>
    public string? Backup { get; init; }

    /// <summary>Which rules are not announced yet; empty when all are.</summary>
    public required IReadOnlyList<string> Notices { get; init; }
}
