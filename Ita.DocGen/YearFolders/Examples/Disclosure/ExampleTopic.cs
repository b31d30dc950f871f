namespace Ita.DocGen.YearFolders.Examples;

/// <summary>Who answers for a piece of public information and where it stands on the agency's site.</summary>
internal sealed record ExampleTopic(string Page, string Division, string Person)
{
    public string? Others { get; init; }

    public string? PrintedResponsible { get; init; }

    /// <summary>What was done, where the times that the elements speak of do not say it.</summary>
    public string? Told { get; init; }
}
