namespace Ita.DocGen.Publishing;

/// <summary>A day or span of days in the office's calendar, both ends included.</summary>
/// <param name="Id">The same from run to run even when the days move, so that a calendar program moves the entry and adds none.</param>
internal sealed record CalendarEvent(string Id, string Summary, DateOnly First, DateOnly Last)
{
    public string Description { get; init; } = "";

    public string Category { get; init; } = "";

    /// <summary>Only expected, from the rhythm of earlier years.</summary>
    public bool IsTentative { get; init; }
}
